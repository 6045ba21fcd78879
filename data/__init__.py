"""What is known: places, public sources, releases, and the arithmetic on them.

Public side, read by the site: place, schema, release, catalog, periods, cube,
measures, census. Public side, run by hand: sources, pipeline. Private side, never
imported by the site: registry. The command line (cli) joins them.
"""
