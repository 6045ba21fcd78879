"""When the public sources were last read, and what stopped the last try.

One small file beside the catalog, `<root>/<place>/freshness.json`, written by
`camera-census refresh` and read by the site, so that figures that have gone stale say
so. Without it (the embedded default) nothing is known, and nothing is said.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

FRESHNESS = "freshness.json"


@dataclass(frozen=True)
class Freshness:
    """Of one kind of release: the last try, the last that went well, and the fault (UTC)."""

    tried: dt.datetime
    good: dt.datetime | None
    fault: str = ""

    def is_stale(self, now: dt.datetime, after_days: int) -> bool:
        """Whether the last try failed, or nobody tried for so many days."""
        return bool(self.fault) or now - self.tried > dt.timedelta(days=after_days)


def read_freshness(root: Path, place: str) -> dict[str, Freshness]:
    """By kind of release; empty where no file is there or it cannot be read."""
    try:
        content = json.loads((root / place / FRESHNESS).read_bytes())
        return {
            kind: Freshness(
                dt.datetime.fromisoformat(item["tried"]),
                dt.datetime.fromisoformat(item["good"]) if item["good"] else None,
                str(item["fault"]),
            )
            for kind, item in content.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def freshness_json(by_kind: Mapping[str, Freshness]) -> bytes:
    """The content of the file."""
    content = {
        kind: {
            name: value.isoformat(timespec="seconds") if isinstance(value, dt.datetime) else value
            for name, value in asdict(freshness).items()
        }
        for kind, freshness in by_kind.items()
    }
    return (json.dumps(content, indent=1) + "\n").encode()
