"""Briefs: one page about an area, a comparison, or the whole city."""
