"""Tables of a private file, read piece by piece: CSV, XLSX, JSON, GeoJSON or GeoPackage.

Nothing that is read may come out in a message: libraries quote the cell they
stumble over, so their errors are renamed, their warnings dropped, and never chained.

reader     chooses how to look at a file, and reads the rows below its header
headers    where that is, in one row or two
values     cells in one form: degrees, days, the state of a registration
csv_files, workbooks, nested, features    the ways to look at a file
views      what these have in common
"""
