"""How addresses are answered: where the site is, what may be kept, how often one may ask."""
