"""One file a page, to be read top to bottom like the page itself."""
