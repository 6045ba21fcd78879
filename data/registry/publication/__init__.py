"""One publication, from the private file to the release and the report."""
