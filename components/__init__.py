"""What people see: builders that make a figure from frames, pages that arrange them, and words."""
