"""Open data under /data/v1/: every public figure of the site, for programs to read."""
