"""What leaves the site: charts, tables, briefs, citations and open data, each with its context."""
