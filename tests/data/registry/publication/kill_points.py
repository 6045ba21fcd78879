"""Publish again and again, and be killed (SIGKILL) at the first, second, third ... write point.

`python -m tests.data.registry.publication.kill_points FOLDER` copies FOLDER/start for every
point and leaves each copy as the kill left it, in FOLDER/1, FOLDER/2 and so on;
the last one is of a run that nothing killed. A process of its own, since a
process that has read a release has threads, and must not be forked.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from itertools import count
from pathlib import Path

from data.place import Place, load_place
from data.registry.publication.publish import Request, publish
from tests.embedded import embedded_areas
from tests.killing import kill_at

PLACE_ID = "washington-dc"

DAYS = (dt.date(2025, 6, 30), dt.date(2025, 12, 31))


def place_on(day: dt.date) -> Place:
    """D.C., with its table of one day; a table of another day is a second release."""
    place = load_place(PLACE_ID)
    table = place.cameras.tables[0].model_copy(update={"as_of": day})
    return place.model_copy(
        update={"cameras": place.cameras.model_copy(update={"tables": (table,), "facts": ()})}
    )


def publish_on(folder: Path, day: dt.date, addresses: int) -> None:
    place = place_on(day)
    ids = embedded_areas().tables["areas"]["area_id"].to_pylist()
    table = folder / place.cameras.tables[0].file
    rows = [f"{area},{addresses + n},{2 * addresses + 3 * n}" for n, area in enumerate(ids)]
    table.write_text("\n".join(["PSA,TotalApproved,TotalCameras", *rows]) + "\n")
    request = Request(table, True, None, folder / "private" / "ledger.json")
    publish(place, embedded_areas(), folder / "releases", request)


def publish_second(folder: Path) -> None:
    publish_on(folder, DAYS[1], 60)


def main(root: Path) -> None:
    for point in count(1):
        folder = root / str(point)
        shutil.copytree(root / "start", folder)
        child = os.fork()
        if child == 0:
            kill_at(point)
            try:
                publish_second(folder)
            finally:
                os._exit(0 if sys.exc_info()[0] is None else 1)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            sys.exit(os.WEXITSTATUS(status))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
