"""One refresh in a process of its own, at a time that is given: it may be killed.

`python -m tests.data.sources.refresh_once PLACE.toml RELEASES STORE NOW MAX_DROP` prints
what became of each kind, as JSON.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

from data.pipeline.executor import open_executor
from data.pipeline.refresh.job import Refresh
from data.pipeline.refresh.run import refresh
from data.place import load_place
from data.sources.contract import Visit
from data.sources.http import Client
from tests.data.sources.small_town import Silent


def main(place_file: str, releases: str, store: str, now: str, max_drop: str) -> None:
    place, clock = load_place(place_file), dt.datetime.fromisoformat(now)
    assert place.live
    client = Client(sleep=lambda seconds: None)
    visit = Visit(client, clock=lambda: clock, max_drop=float(max_drop))
    with open_executor() as serial:
        job = Refresh(place, place.live, Path(releases), Path(store), visit, serial, Silent())
        print(json.dumps({result.kind: result.fault for result in refresh(job)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
