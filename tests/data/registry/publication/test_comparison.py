"""A file of which a part is missing passes every rule: so a person is asked before it is public."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.cli.cameras import _tell_change
from data.registry.publication.comparison import Comparison
from data.registry.publication.prepare import Prepared
from data.registry.publication.publish import Publication, Request, publish
from data.registry.publication.released import PublishError
from tests.data.registry.publication.kill_points import DAYS, place_on, publish_on
from tests.embedded import embedded_areas

DAY = dt.date(2025, 6, 30)
THEN = {f"{n:02}": 60 + n for n in range(40)}


def compared(now: dict[str, int]) -> Comparison:
    return Comparison(DAY, THEN, now)


def test_half_a_file_is_told_with_its_areas() -> None:
    half = compared({area: n // 2 if int(area) < 31 else n for area, n in THEN.items()})
    assert half.doubts() == ["addresses −37% in the city", "addresses −50% in 31 areas"]
    assert "half or more lost in 31, gained in 0 (" in half.tell()[1]
    assert half.by_area()["00"] == "60 then, 30 now"


def test_a_register_that_grew_as_registers_do_is_not_asked_about() -> None:
    assert compared({area: round(1.3 * n) for area, n in THEN.items()}).doubts() == []
    assert compared({area: round(0.93 * n) for area, n in THEN.items()}).doubts() == []
    assert compared(THEN).tell()[0].endswith("(±0%).")


def test_two_files_in_one_are_asked_about() -> None:
    twice = compared({area: 2 * n for area, n in THEN.items()})
    assert twice.doubts() == ["addresses +100% in the city", "addresses +100% in 40 areas"]


def test_small_areas_may_halve_by_chance() -> None:
    small = Comparison(DAY, THEN | {"99": 12}, THEN | {"99": 3})
    assert small.doubts() == []
    emptied = Comparison(DAY, {"98": 100, "99": 15}, {"98": 100, "99": 0})
    assert emptied.doubts()[-1] == "addresses −100% in 1 area"
    assert list(emptied.by_area()) == ["99"]


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=30))
def test_what_is_printed_names_no_area_and_none_of_its_counts(
    counts: list[tuple[int, int]],
) -> None:
    ids = [f"canary-{n}" for n in range(len(counts))]
    then, now = (dict(zip(ids, side, strict=True)) for side in zip(*counts, strict=True))
    found = Comparison(DAY, then, now)
    assert "canary" not in " ".join([*found.tell(), *found.doubts()])
    told = re.findall(r"(?<![\d−+±])[\d,]+", found.tell()[1])  # numbers of areas, none above all
    assert all(int(n.replace(",", "")) <= len(ids) for n in told if n != ",")


def second(folder: Path, addresses: int, **options: bool) -> Publication:
    place = place_on(DAYS[1])
    ids = embedded_areas().tables["areas"]["area_id"].to_pylist()
    table = folder / place.cameras.tables[0].file
    rows = [f"{area},{addresses},{2 * addresses}" for area in ids]
    table.write_text("\n".join(["PSA,TotalApproved,TotalCameras", *rows]) + "\n")
    request = Request(table, True, None, folder / "private" / "ledger.json", **options)  # type: ignore[arg-type]
    seen: list[Prepared] = []
    try:
        return publish(
            place, embedded_areas(), folder / "releases", request, prepared_first=seen.append
        )
    finally:
        assert seen  # a person has read of it, whatever came of it
        _tell_change(seen[0])


def test_it_stops_before_anything_is_public_and_goes_on_when_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish_on(tmp_path, DAYS[0], 60)
    folder = tmp_path / "releases"
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    ledger = (tmp_path / "private" / "ledger.json").read_bytes()
    with pytest.raises(PublishError, match=r"addresses −\d\d% in the city.*whole.*--accept-change"):
        second(tmp_path, 30)
    with pytest.raises(PublishError, match=r"addresses −\d\d% in the city.*whole.*--accept-change"):
        second(tmp_path, 30, dry_run=True)  # a trial ends as the release would
    assert "Is this file whole?" in capsys.readouterr().out
    assert before == {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    assert (tmp_path / "private" / "ledger.json").read_bytes() == ledger
    assert second(tmp_path, 30, accept_change=True, dry_run=True).release is None
    assert second(tmp_path, 30, accept_change=True).release
