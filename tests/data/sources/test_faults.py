"""Whatever a portal does, the fault has a name and the last good release stays public."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest

from data.published.catalog import read_catalog
from data.published.freshness import read_freshness
from tests.data.sources.replay import (
    Fault,
    Handler,
    Query,
    Row,
    answers_with,
    changes,
    cuts_body,
    drips,
    drops_connection,
    goes_elsewhere,
    is_endless,
    is_endless_and_silent,
    says_error,
    sends_web_page,
    tells_short_length,
)
from tests.data.sources.small_town import NOW, SERVICE, Town, incidents, square, told

Years = dict[int, list[Row]]
LATER = NOW + dt.timedelta(hours=6)


def is_page(path: str, query: Query) -> bool:
    """Whether a request asks for incidents."""
    crime = "/incidents-" in path or "/resource/" in path or "/5/" in path or "/7/" in path
    return crime and ("resultOffset" in query or "$offset" in query or path.endswith(".csv"))


def new_reports(years: Years) -> None:
    """Two more reports in each year, so that there is something to fetch."""
    for year, rows in years.items():
        rows.extend(
            rows[-1] | {"OBJECTID": year * 10_000 + 5_000 + n, "date": rows[-1]["date"] - 1 - n}
            for n in range(2)
        )


def refuses_in_its_own_words(handler: Handler, body: bytes) -> None:
    """Socrata's way, here with status 200."""
    handler.reply(json.dumps({"error": True, "code": "query.timeout"}).encode())


def packs_a_bomb(handler: Handler, body: bytes) -> None:
    """Small on the wire, and far too large unpacked."""
    handler.reply(gzip.compress(b" " * 2**23), {"Content-Encoding": "gzip"})


def goes_in_circles(handler: Handler, body: bytes) -> None:
    handler.reply(b"", {"Location": handler.path}, status=302)


def of_features(change: Callable[[list[Any]], list[Any]]) -> Fault:
    """A page whose records are not what they should be."""

    def page(content: Any) -> Any:
        if isinstance(content, list):
            return change(content)
        return content | {"features": change(content["features"])}

    return changes(page)


EVERY = ("arcgis", "socrata", "file")
PAGED = ("arcgis", "socrata")
HTTP_FAULTS: list[tuple[str, tuple[str, ...], Fault, str]] = [
    ("error with status 200", ("arcgis",), says_error, "refused"),
    ("error of its own form", ("socrata",), refuses_in_its_own_words, "refused"),
    ("web page", EVERY, sends_web_page, "not the format asked for"),
    ("JSON of another form", PAGED, changes(lambda content: 7), "not the format asked for"),
    ("cut mid-body", EVERY, cuts_body, "cut short"),
    ("length too short", PAGED, tells_short_length, "cut short"),
    ("one byte at a time", EVERY, drips, "too slow"),
    ("10 GB, said beforehand", EVERY, is_endless, "too large"),
    ("10 GB, unsaid", EVERY, is_endless_and_silent, "too large"),
    ("a bomb in gzip", EVERY, packs_a_bomb, "too large"),
    ("another host", EVERY, goes_elsewhere("http://127.0.0.2:9/x"), "redirected"),
    ("another port", EVERY, goes_elsewhere("http://127.0.0.1:9/x"), "redirected"),
    ("a file", EVERY, goes_elsewhere("file:///etc/hostname"), "redirected"),
    ("circle", EVERY, goes_in_circles, "redirected"),
    ("throttled", EVERY, answers_with(429), "throttled"),
    ("server error", EVERY, answers_with(503), "unreachable"),
    ("forbidden", EVERY, answers_with(403), "refused"),
    ("gone", EVERY, answers_with(410), "refused"),
    ("connection dropped", EVERY, drops_connection, "unreachable"),
    ("truncated page", PAGED, of_features(lambda rows: rows[:-1]), "truncated page"),
    ("empty page", PAGED, of_features(lambda rows: []), "truncated page"),
    ("record twice", PAGED, of_features(lambda rows: [*rows[:-1], rows[0]]), "duplicate page"),
    ("out of order", ("arcgis",), of_features(lambda rows: rows[::-1]), "duplicate page"),
    ("record without id", ("arcgis",), of_features(lambda rows: [{}] * len(rows)), "schema change"),
]
CASES = [
    pytest.param(feed, fault, name, id=f"{feed}: {what}")
    for what, feeds, fault, name in HTTP_FAULTS
    for feed in feeds
]


@pytest.mark.parametrize(("town", "fault", "name"), CASES, indirect=["town"])
def test_a_fault_of_the_portal_leaves_the_last_good_release(
    refreshed: Town, fault: Fault, name: str
) -> None:
    town = refreshed
    before, catalog = town.counts(), read_catalog(town.releases, "town")
    town.revise(new_reports)
    town.portal.faults = lambda path, query: fault if is_page(path, query) else None
    (crime,) = town.refresh("crime", now=LATER)
    assert crime.fault == name, crime.told
    assert "\n" not in crime.told and len(crime.told) < 400
    assert read_catalog(town.releases, "town") == catalog
    assert town.counts().equals(before)
    known = read_freshness(town.releases, "town")["crime"]
    assert (known.tried, known.good, known.fault) == (LATER, NOW, name)
    assert known.is_stale(LATER, after_days=10)

    town.portal.faults = lambda path, query: None
    assert told(town.refresh("crime", now=LATER)) == {"crime": ""}
    assert town.counts()["count"].sum() == before["count"].sum() + 4
    assert not read_freshness(town.releases, "town")["crime"].fault


@pytest.mark.parametrize("town", PAGED, indirect=True)
def test_a_page_sent_again_in_place_of_the_next_is_noticed(town: Town) -> None:
    first: list[bytes] = []

    def repeats(handler: Handler, body: bytes) -> None:
        first.append(body)
        handler.reply(first[0])

    town.portal.faults = lambda path, query: repeats if is_page(path, query) else None
    results = town.refresh("areas", "crime")
    if town.feed == "socrata":  # its pages are so large that a year is one: another year's comes
        assert told(results)["crime"] in ("truncated page", "duplicate page")
    else:
        assert told(results)["crime"] == "duplicate page"


def knows_no_such_offense(years: Years) -> None:
    years[2025][9]["offense"] = "CARJACKING"


def comes_from_the_future(years: Years) -> None:
    later = dt.datetime(2025, 7, 20, tzinfo=dt.UTC)
    for row in years[2025][-10:]:
        row["date"] = int(later.timestamp() * 1000)


def swaps_coordinates(years: Years) -> None:
    for row in years[2025]:
        row["x"], row["y"] = row["y"], row["x"]


def lacks_a_time(years: Years) -> None:
    for row in years[2025][5:15]:
        row["date"] = None


def lacks_half_a_year(years: Years) -> None:
    del years[2024][700:]


def lacks_a_month(years: Years) -> None:
    years[2024] = [row for row in years[2024] if _month(row) != 5]


def _month(row: Row) -> int:
    return dt.datetime.fromtimestamp(row["date"] / 1000, dt.UTC).month


# A portal that tells of no edit is read whole after a week, and its old records with it.
READ_ANEW = NOW + dt.timedelta(days=8)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (knows_no_such_offense, "unknown offense"),
        (comes_from_the_future, "dates in the future"),
        (swaps_coordinates, "outside the place"),
        (lacks_a_time, "schema change"),
        (lacks_half_a_year, "fewer records"),
        (lacks_a_month, "fewer records"),
    ],
)
def test_incidents_that_cannot_be_true_leave_the_last_good_release(
    refreshed: Town, change: Callable[[Years], Any], name: str
) -> None:
    town = refreshed
    before = town.release().version
    town.revise(new_reports)
    town.revise(change)
    (crime,) = town.refresh("crime", now=READ_ANEW)
    assert crime.fault == name, crime.told
    assert town.release().version == before


def test_a_first_read_that_lacks_a_month_is_noticed_without_an_earlier_one(town: Town) -> None:
    town.revise(lacks_a_month)
    results = {result.kind: result for result in town.refresh()}
    assert results["crime"].fault == "cut short"
    assert "from 2024-05-01 through 2024-05-31" in results["crime"].told


def test_a_year_that_stops_early_is_noticed(town: Town) -> None:
    town.revise(lambda years: years.update({2024: incidents(2024, "2024-10-31")}))
    assert told(town.refresh())["crime"] == "cut short"


def test_layers_go_by_name_whatever_their_number(town: Town) -> None:
    town.refresh()
    before = town.release().version
    layers = town.portal.services[SERVICE]
    layers[0], layers[41], layers[3] = layers.pop(5), layers.pop(0), layers.pop(7)
    town.revise(lambda years: None)
    assert told(town.refresh(now=LATER)) == {"areas": "", "crime": ""}
    assert town.release().version == before


def test_only_the_layers_that_are_named_are_read(town: Town) -> None:
    town.refresh()
    assert not any("/MapServer/20" in path for path, _ in town.portal.asked)


def test_a_layer_that_is_gone_or_there_twice_is_named(town: Town) -> None:
    layers = town.portal.services[SERVICE]
    gone = layers.pop(5)
    (crime,) = (result for result in town.refresh() if result.kind == "crime")
    assert crime.fault == "layer missing"
    assert "no layer is named 'Incidents 2024' in the service" in crime.told
    assert "Incidents 2025" in crime.told
    layers[5] = layers[6] = gone
    (crime,) = town.refresh("crime")
    assert crime.fault == "layer missing"
    assert "2 layers are named 'Incidents 2024'" in crime.told


def test_borders_that_moved_stop_the_areas_while_cameras_are_public(
    town: Town, publish_cameras: Callable[[Town], None]
) -> None:
    town.refresh()
    publish_cameras(town)
    before = town.release("areas").version
    outlines = town.portal.services[SERVICE][0].geometry
    assert outlines
    outlines[0], outlines[1] = square(1, 0), square(0, 0)
    town.portal.services[SERVICE][0].last_edit = 1_751_270_400_000
    results = {result.kind: result for result in town.refresh(now=LATER)}
    assert results["areas"].fault == "boundaries changed"
    assert "the borders of 2 areas changed (A, B)" in results["areas"].told
    assert town.release("areas").version == before


def test_one_source_that_fails_does_not_stop_the_other(town: Town) -> None:
    town.refresh()
    town.portal.files["/blocks.csv"] = b"<html>Moved</html>"
    town.revise(new_reports)
    results = told(town.refresh(now=LATER))
    assert results == {"areas": "not the format asked for", "crime": ""}
    assert town.counts()["count"].sum() == 4 * 546 + 4


def test_a_server_is_waited_for_as_long_as_it_asks(town: Town) -> None:
    tries = 0

    def throttles(path: str, query: Query) -> Fault | None:
        nonlocal tries
        tries += is_page(path, query)
        return (
            answers_with(429, {"Retry-After": "3"}) if tries == 1 and is_page(path, query) else None
        )

    town.portal.faults = throttles
    assert told(town.refresh()) == {"areas": "", "crime": ""}
    assert town.waits == [3.0]


def test_a_server_that_asks_for_too_long_a_wait_is_left_for_the_next_time(town: Town) -> None:
    fault = answers_with(429, {"Retry-After": "7200"})
    town.portal.faults = lambda path, query: fault if is_page(path, query) else None
    (crime,) = (result for result in town.refresh() if result.kind == "crime")
    assert crime.fault == "throttled"
    assert "come back in 7,200 seconds" in crime.told
    assert town.waits == []


def test_a_failure_that_passes_is_not_even_told(town: Town) -> None:
    tries = 0

    def fails_once(path: str, query: Query) -> Fault | None:
        nonlocal tries
        tries += is_page(path, query)
        return sends_web_page if tries == 1 and is_page(path, query) else None

    town.portal.faults = fails_once
    assert told(town.refresh()) == {"areas": "", "crime": ""}
    assert len(town.waits) == 1
    assert 0 <= town.waits[0] <= 2
