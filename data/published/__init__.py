"""The wall: what a release may hold, how it is written and read, and which are current."""
