"""Figures with all it takes to stand alone: one file a page, and `every` lists them by name."""
