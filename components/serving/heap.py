"""Two heaps for all threads: a visitor who clicks has a thread, and each heap keeps what is freed.

By default glibc opens up to eight for each core (mallopt(3), M_ARENA_MAX). Python holds one lock
while it allocates, so that more of them make nothing faster.
"""

from __future__ import annotations

import ctypes

_ARENA_MAX = -8  # M_ARENA_MAX in malloc.h


def share_heaps(most: int = 2) -> bool:
    """Whether the C library took it; only glibc has such heaps. Threads keep those they have."""
    try:
        set_option = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return False
    return bool(set_option(_ARENA_MAX, most))
