"""Pages as documents: whole as they arrive, without a script and without a connection."""
