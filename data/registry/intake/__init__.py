"""From a private file to exact counts by area."""
