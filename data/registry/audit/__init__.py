"""What an intruder could deduce from all that is public."""
