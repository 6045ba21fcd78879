"""Public sources: files as their publishers offer them for download."""
