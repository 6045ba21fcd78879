"""What is said by work that cannot be done now, and that may be asked for again later."""


class BusyError(RuntimeError):
    """Whoever does this work has too much of it, or failed again and again."""
