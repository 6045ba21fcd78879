"""The private side: what turns a register of private cameras into figures that may be shown.

In the order in which a publication goes through them (`operation`):

- intake: fields, registry_file, cells, addresses, identity, locate, intake;
  or published_table, for counts that are public already
- counting: counting
- protection: disclosure (one release), hold_back (between releases), ledger (what was shown)
- audit: facts and pieces (what an intruder knows), intruder (one area), linked (areas
  that facts tie together), audit
- publishing: publish, report

Nothing the site imports may import this package; an import contract in the
tests holds it to that.
"""
