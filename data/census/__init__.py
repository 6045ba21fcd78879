"""The releases of a place that are shown together, and what is remembered of them."""
