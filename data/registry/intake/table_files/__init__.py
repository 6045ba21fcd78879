"""Tables of a private file, read piece by piece: CSV, XLSX, GeoJSON or GeoPackage.

Nothing that is read may come out in a message: libraries quote the cell they
stumble over, so their errors are renamed, their warnings dropped, and never chained.

reader     chooses how to look at a file, finds its header, and reads the rows below
csv_files, workbooks, features    the ways to look at one
views      what these have in common
"""
