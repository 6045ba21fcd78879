"""The private side: what turns counts of private cameras into figures that may be shown.

Nothing the site imports may import this package; an import contract in the
tests holds it to that.
"""
