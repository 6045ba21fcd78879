"""Every address is read-only, cacheable, open to other sites, and clear about what is wrong."""

from __future__ import annotations

import csv
import gzip
import io
import json
from itertools import product
from typing import NamedTuple

import pytest

from components.open_data.addresses import ADDRESSES, FACES
from components.open_data.datasets import DATASETS, MOST_ROWS
from components.serving.coding import entity_tag
from data.census import served
from data.census.census import Census, load_census
from data.published.catalog import EMBEDDED
from data.published.release import ReleaseError
from data.tables import open_data
from tests.asking import Asking, asking

NAMES = [address.name for address in (*ADDRESSES, *FACES)]
PROVENANCE = {"edition", "cameras_as_of", "crime_published", "publishers", "licence"}
HOSTILE = "<script>alert(1)</script>"


@pytest.mark.parametrize("name", NAMES)
def test_an_address_answers(ask: Asking, name: str) -> None:
    given = ask(name)
    assert given.status_code == 200
    assert given.content
    assert given.headers["Cache-Control"] == "private, max-age=10, must-revalidate"
    assert given.headers["Access-Control-Allow-Origin"] == "*"
    assert given.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in given.headers


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("coding", ["gzip", "identity"])
def test_what_the_caller_holds_is_not_sent_again(ask: Asking, name: str, coding: str) -> None:
    tag = ask(name, Accept_Encoding=coding).headers["ETag"]
    assert tag.startswith('"')
    for held in (tag, f'"other", W/{tag}', "*"):
        again = ask(name, If_None_Match=held, Accept_Encoding=coding)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == tag
        assert again.headers.get("Vary") == ask(name, Accept_Encoding=coding).headers.get("Vary")
        assert "Content-Encoding" not in again.headers
    assert ask(name, If_None_Match='"other"', Accept_Encoding=coding).status_code == 200


@pytest.mark.parametrize("name", NAMES)
def test_each_form_has_a_tag_of_its_own_bytes(ask: Asking, name: str) -> None:
    """RFC 9110: a strong tag is of the very bytes that are sent."""
    plain, packed = (sent(ask, name, coding) for coding in ("identity", "gzip"))
    assert plain.tag == entity_tag(plain.content)
    assert packed.tag == entity_tag(packed.content)
    if name.endswith(".zip"):
        assert (packed.tag, packed.coding) == (plain.tag, None)
    else:
        assert packed.coding == "gzip"
        assert packed.tag != plain.tag
        assert gzip.decompress(packed.content) == plain.content
        crossed = ask(name, If_None_Match=plain.tag, Accept_Encoding="gzip")
        assert crossed.status_code == 200, "the packed form is not held"


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br;q=1.0, gzip;q=0.5", True),
        ("*", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, *", False),
    ],
)
def test_nobody_is_sent_a_form_that_they_refuse(ask: Asking, accepted: str, packed: bool) -> None:
    given = sent(ask, "areas.csv", accepted)
    assert given.coding == ("gzip" if packed else "identity" if "gzip" in accepted else None)
    assert given.content.startswith(b"\x1f\x8b") == packed


class Sent(NamedTuple):
    content: bytes
    tag: str
    coding: str | None


def sent(ask: Asking, name: str, accepted: str) -> Sent:
    """What goes over the line: the reader of an answer would unpack it."""
    given = ask(name, Accept_Encoding=accepted, stream=True)
    content = given.raw.read(decode_content=False)
    return Sent(content, given.headers["ETag"], given.headers.get("Content-Encoding"))


def test_a_tag_is_of_the_query_too_and_of_equal_releases_alike(ask: Asking, census: Census) -> None:
    whole, part = ask("crime.csv"), ask("crime.csv?area=302&crime=robbery")
    assert whole.headers["ETag"] != part.headers["ETag"]
    with asking(load_census(EMBEDDED, census.place)) as other:
        assert other("crime.csv").headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize("name", NAMES)
def test_only_reading_is_possible(ask: Asking, name: str) -> None:
    for method in ("POST", "PUT", "PATCH", "DELETE", "TRACE"):
        refused = ask(name, method)
        assert refused.status_code == 405
        assert refused.headers["Allow"] == "GET, HEAD, OPTIONS"
    for coding in ("gzip", "identity"):
        head = ask(name, "HEAD", Accept_Encoding=coding)
        got = sent(ask, name, coding)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["Content-Length"] == str(len(got.content))
        assert head.headers["ETag"] == got.tag
        assert head.headers.get("Content-Encoding") == got.coding
    options = ask(name, "OPTIONS", Origin="https://example.org")
    assert (options.status_code, options.content) == (204, b"")
    assert options.headers["Allow"] == options.headers["Access-Control-Allow-Methods"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (f"areas.csv?{HOSTILE}=1", "Known are: edition, lang."),
        (f"areas.csv?edition={HOSTILE}", "edition"),
        (f"crime.csv?{HOSTILE}=1", "area, crime, from, to, limit, offset, edition"),
        (f"crime.csv?area={HOSTILE}", "city, 101, 102"),
        (f"crime.csv?crime={HOSTILE}", "violent, property, all"),
        ("crime.csv?from=2024-13", "YYYY-MM"),
        ("crime.csv?to=2024-1", "YYYY-MM"),
        ("crime.csv?from=2024-02&to=2024-01", "Exchange them"),
        ("crime.csv?limit=0", "from 1 to 100,000,000"),
        ("crime.json?limit=10001", "from 1 to 10,000"),
        ("crime.csv?offset=-1", "from 0"),
        ("crime.csv?offset=" + "9" * 5000, "from 0"),
        ("crime.json?limit=٣", "from 1 to 10,000"),
        ("crime.csv?area=302&area=301", "more than once"),
        ("crime.csv?area=", "city, 101, 102"),
    ],
)
def test_a_wrong_query_is_told_how_to_mend_it_and_not_echoed(
    ask: Asking, query: str, said: str
) -> None:
    refused = ask(query)
    assert refused.status_code == 400
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert said in refused.json()["detail"]
    assert "script" not in refused.text
    assert refused.headers["Cache-Control"] == "no-store"


def test_an_address_that_is_none_is_not_found_and_not_echoed(ask: Asking) -> None:
    for name in (HOSTILE, "areas", "areas.xml", "crime.json/", "a/b/c"):
        for method in ("GET", "POST"):
            missing = ask(name, method)
            assert missing.status_code == 404
            assert missing.headers["Content-Type"] == "application/problem+json"
            assert "script" not in missing.text


def test_a_part_that_is_asked_for_is_answered_with_the_whole(ask: Asking) -> None:
    for coding in ("gzip", "identity"):
        whole = ask("crime.csv", Accept_Encoding=coding)
        part = ask("crime.csv", Accept_Encoding=coding, Range="bytes=100-199")
        assert part.status_code == 200
        assert "Content-Range" not in part.headers
        assert part.headers["Accept-Ranges"] == "none"
        assert part.content == whole.content


def test_a_host_that_is_none_is_refused(ask: Asking) -> None:
    for host in ('a"b', "a/b", "a b", "<a>", "user@a"):
        assert ask("catalog.jsonld", Host=host).status_code == 400
    for host in ("example.org", "127.0.0.1:8501", "[::1]:8501", "localhost"):
        given = ask("catalog.jsonld", Host=host)
        assert f'"@id": "http://{host}/data/v1/catalog.jsonld"' in given.text


def test_the_address_without_a_slash_leads_to_the_page(ask: Asking) -> None:
    moved = ask._client.get("/data/v1", allow_redirects=False)
    assert (moved.status_code, moved.headers["Location"]) == (308, "./v1/")


def test_without_a_release_the_answer_is_to_come_back(
    census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object) -> Census:
        raise ReleaseError("washington-dc: /srv/private/path is damaged")

    with asking(census) as ask:
        monkeypatch.setattr(served, "census_of", nothing)
        for name in NAMES:
            missing = ask(name)
            assert missing.status_code == 503
            assert missing.headers["Retry-After"] == "60"
            assert "private" not in missing.text


def test_one_client_may_ask_so_often_and_then_must_wait(census: Census) -> None:
    with asking(census, a_minute=3) as ask:
        assert [ask("cameras.csv").status_code for _ in range(3)] == [200] * 3
        refused = ask("cameras.json")
        assert refused.status_code == 429
        assert 1 <= int(refused.headers["Retry-After"]) <= 60
        assert ask("cameras.csv", "OPTIONS").status_code == 204


def test_a_file_that_is_not_limited_is_whole(ask: Asking, census: Census) -> None:
    given = ask("crime.csv")
    lines = list(csv.DictReader(io.StringIO(given.text)))
    assert len(lines) == len(open_data.crime(census)) > MOST_ROWS
    asked = {(line["area_id"], line["offense"]) for line in lines}
    assert asked == set(product(open_data.names(census), census.place.crimes))
    assert "next" not in given.links


def test_no_two_files_share_a_name(ask: Asking, census: Census) -> None:
    asked = ("crime.csv", "crime.csv?area=302", "crime.csv?area=302&limit=5", "areas.csv")
    names = [ask(name).headers["Content-Disposition"] for name in asked]
    assert len(set(names)) == len(names)
    assert f'filename="washington-dc_crime_area-302_{census.edition}.csv"' in names[1]


def test_a_part_of_a_file_says_where_the_rest_is(ask: Asking) -> None:
    first = ask("crime.csv?area=302&limit=500")
    assert first.text.count("\n") == 501
    following = first.links["next"]["url"]
    assert "edition=" in following, "pages of two editions would not fit together"
    second = ask(following.removeprefix("http://testserver/data/v1/"))
    whole = ask("crime.csv?area=302").text.splitlines()
    assert second.text.splitlines()[1] == whole[501]


def test_pages_follow_one_another_to_the_last_row(ask: Asking) -> None:
    query, rows, pages = "crime.json?area=302&limit=500", [], 0
    while query:
        given = ask(query)
        body = given.json()
        assert body["count"] == len(body["rows"])
        rows += body["rows"]
        pages += 1
        assert body["next"] == given.links.get("next", {}).get("url")
        query = (body["next"] or "").removeprefix("http://testserver/data/v1/")
    assert pages == -(-body["total"] // 500)
    assert len(rows) == body["total"]
    assert rows == ask("crime.json?area=302").json()["rows"]
    assert {row["area_id"] for row in rows} == {"302"}
    assert ask("crime.json?area=302&offset=99999").json()["rows"] == []


def test_no_answer_in_json_has_more_rows_than_it_may(ask: Asking, census: Census) -> None:
    body = ask("crime.json").json()
    assert body["count"] == len(body["rows"]) == MOST_ROWS
    assert body["total"] == len(open_data.crime(census))
    assert body["next"]


def test_every_answer_in_json_says_how_much_there_is_and_every_file_is_whole(ask: Asking) -> None:
    for dataset in DATASETS:
        body = ask(f"{dataset.name}.json").json()
        assert body["count"] == len(body["rows"])
        assert (body["next"] is None) == (body["count"] == body["total"])
        _, *lines = csv.reader(io.StringIO(ask(f"{dataset.name}.csv").text))
        assert len(lines) == body["total"], "a file of a table is whole"


def test_months_are_those_asked_for_both_ends_included(ask: Asking) -> None:
    rows = ask("crime.json?area=city&crime=robbery&from=2024-02&to=2024-04").json()["rows"]
    assert [row["month"] for row in rows] == ["2024-02-01", "2024-03-01", "2024-04-01"]


@pytest.mark.parametrize(
    "name",
    ["areas", "cameras", "changes", "claims", "statements", "data-coverage", "crime?area=city"],
)
def test_both_formats_hold_the_same(ask: Asking, name: str) -> None:
    stem, _, query = name.partition("?")
    body = ask(f"{stem}.json?{query}").json()
    lines = csv.DictReader(io.StringIO(ask(f"{stem}.csv?{query}").text))
    for line, row in zip(lines, body["rows"], strict=True):
        expected = {
            column: "" if value is None else value if isinstance(value, str) else json.dumps(value)
            for column, value in row.items()
        }
        figures = {k: _number(line.pop(k)) for k in expected}
        assert figures == {k: _number(v) for k, v in expected.items()}
        assert set(line) <= PROVENANCE, "beside the figures only where they come from"


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


@pytest.mark.parametrize("name", [f"{dataset.name}.json" for dataset in DATASETS])
def test_an_answer_says_what_it_is(ask: Asking, census: Census, name: str) -> None:
    body = ask(name).json()
    about = body["about"]
    for kind, version in about["releases"].items():
        assert version == census.releases[kind].version
    assert ("cameras" in about["dates"]) == ("cameras" in about["releases"])
    assert about["licence"]["address"].startswith("https://creativecommons.org/")
    told = {source["address"] for source in about["sources"]}
    assert told <= {s["path"] for r in census.releases.values() for s in r.sources}
    assert about["edition"] == census.edition
    assert all([each["name"] for each in about["columns"]] == list(row) for row in body["rows"])
    assert all(column["meaning"] for column in about["columns"])
