"""The figures of each page, finished: charts, tables and sentences, made of one census."""
