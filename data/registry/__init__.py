"""The private side: what turns a register into figures that may be shown (see README.md)."""
