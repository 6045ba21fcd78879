"""The private side: what turns a register of private cameras into figures that may be shown.

In the order in which a publication goes through its rooms:

intake       from the private file (or a table that is public already) to exact counts by area
protection   disclosure rules in one release, hold-back between them, and the ledger
audit        the intruder, who plays on every release with all that is public
publication  the steps one after the other, and the report of them

Nothing the site imports may import this package; an import contract in the
tests holds it to that.
"""
