"""The disclosure rules, the hold-back between releases, and the ledger that remembers."""
