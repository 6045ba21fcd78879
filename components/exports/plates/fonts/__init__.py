"""The faces of charts and briefs, cut from the fonts the site is set in."""
