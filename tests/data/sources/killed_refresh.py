"""Refresh again and again, and be killed (SIGKILL) at one write point after the other.

`python -m tests.data.sources.killed_refresh FOLDER PORTAL FEED STEP` copies FOLDER/start for
every STEPth write point, is killed there, and tells in one JSON line what was public then and
after the same refresh ran once more. A process of its own, since it forks and must have no
threads.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tests.data.sources.replay import Portal
from tests.data.sources.small_town import Town, told
from tests.killing import kill_at


def main(root: Path, portal: str, feed: str, step: int) -> None:
    killed = True
    for point in count(step, step):
        town = Town(Portal(address=portal), root / str(point), feed)
        shutil.copytree(root / "start", town.folder)
        killed = _in_child(lambda: _refresh(town, point)) == -signal.SIGKILL  # noqa: B023
        ended = _in_child(lambda: _tell(town, killed))  # noqa: B023
        if ended or not killed:
            sys.exit(ended)


def _refresh(town: Town, point: int) -> None:
    kill_at(point)
    assert told(town.refresh()) == {"areas": "", "crime": ""}


def _tell(town: Town, killed: bool) -> None:
    """What is public, read and verified; then the refresh again, and what is public then."""
    seen = town.release().version
    assert told(town.refresh()) == {"areas": "", "crime": ""}
    left = [str(path) for path in town.releases.rglob(".partial-*")]
    left += [str(path) for path in town.store.rglob(".partial-*")]
    line = {"killed": killed, "seen": seen, "after": town.release().version, "left": left}
    print(json.dumps(line), flush=True)


def _in_child(work: Callable[[], None]) -> int:
    """Run in a forked child; its exit code, or the negative number of the signal it died of."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
