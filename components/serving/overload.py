"""What work that cannot be done now raises; it may be asked for again later."""


class OverloadedError(RuntimeError):
    """Whoever does this work has too much of it, or failed again and again."""
