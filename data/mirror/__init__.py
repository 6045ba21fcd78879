"""Where releases are read from: a folder, or a verified copy of those in an object store."""
