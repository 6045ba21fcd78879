"""Being killed (SIGKILL) at one write point: what is on disk then must do for the next run."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

WRITES = ("fsync", "rename", "replace", "link", "unlink")


def kill_at(point: int) -> None:
    """Die just before the system call of this number that changes what is on disk."""
    left = point

    def counted(call: Callable[..., Any]) -> Callable[..., Any]:
        def replacement(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*arguments, **named)

        return replacement

    for name in WRITES:
        setattr(os, name, counted(getattr(os, name)))
