"""Files at hand: tables, outlines, and which area a point lies in. No network."""
