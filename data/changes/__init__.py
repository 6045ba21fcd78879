"""What changed from one edition to the next."""
