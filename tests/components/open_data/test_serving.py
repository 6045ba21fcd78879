"""Every address is read-only, cacheable, open to other sites, and clear about what is wrong."""

from __future__ import annotations

import csv
import io
import json

import pytest

from components.open_data.addresses import ADDRESSES, FACES
from components.open_data.datasets import MOST_ROWS
from data.census import served
from data.census.census import Census, load_census
from data.published.catalog import EMBEDDED
from data.published.release import ReleaseError
from tests.asking import Asking, asking

NAMES = [address.name for address in (*ADDRESSES, *FACES)]
HOSTILE = "<script>alert(1)</script>"


@pytest.mark.parametrize("name", NAMES)
def test_an_address_answers(ask: Asking, name: str) -> None:
    given = ask(name)
    assert given.status_code == 200
    assert given.content
    assert given.headers["Cache-Control"] == "private, max-age=300, must-revalidate"
    assert given.headers["Access-Control-Allow-Origin"] == "*"
    assert given.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in given.headers


@pytest.mark.parametrize("name", NAMES)
def test_what_the_caller_holds_is_not_sent_again(ask: Asking, name: str) -> None:
    tag = ask(name).headers["ETag"]
    assert tag.startswith('"')
    for held in (tag, f'"other", W/{tag}', "*"):
        again = ask(name, If_None_Match=held)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == tag
        assert again.headers["Vary"] == "Accept-Encoding"
    assert ask(name, If_None_Match='"other"').status_code == 200


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
    head, got = ask(name, "HEAD"), ask(name)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["Content-Length"] == str(len(got.content))
    assert head.headers["ETag"] == got.headers["ETag"]
    options = ask(name, "OPTIONS", Origin="https://example.org")
    assert (options.status_code, options.content) == (204, b"")
    assert options.headers["Allow"] == options.headers["Access-Control-Allow-Methods"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (f"areas.csv?{HOSTILE}=1", "Known are: edition."),
        (f"areas.csv?edition={HOSTILE}", "edition"),
        (f"crime.csv?{HOSTILE}=1", "area, crime, from, to, limit, offset, edition"),
        (f"crime.csv?area={HOSTILE}", "city, 101, 102"),
        (f"crime.csv?crime={HOSTILE}", "violent, property, all"),
        ("crime.csv?from=2024-13", "YYYY-MM"),
        ("crime.csv?to=2024-1", "YYYY-MM"),
        ("crime.csv?from=2024-02&to=2024-01", "Exchange them"),
        ("crime.csv?limit=0", "from 1 to 10,000"),
        ("crime.csv?limit=10001", "from 1 to 10,000"),
        ("crime.csv?offset=-1", "from 0"),
        ("crime.csv?offset=" + "9" * 5000, "from 0"),
        ("crime.csv?limit=٣", "from 1 to 10,000"),
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


def test_a_host_that_is_none_is_refused(ask: Asking) -> None:
    for host in ('a"b', "a/b", "a b", "<a>", "user@a"):
        assert ask("catalog.jsonld", Host=host).status_code == 400
    for host in ("example.org", "127.0.0.1:8501", "[::1]:8501", "localhost"):
        given = ask("catalog.jsonld", Host=host)
        assert f'"@id": "http://{host}/data/v1/catalog.jsonld"' in given.text


def test_the_address_without_a_slash_leads_to_the_page(ask: Asking) -> None:
    moved = ask._client.get("/data/v1", allow_redirects=False)
    assert (moved.status_code, moved.headers["Location"]) == (308, "/data/v1/")


def test_without_a_release_the_answer_is_to_come_back(
    census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(edition: str | None) -> Census:
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


def test_pages_follow_one_another_to_the_last_row(ask: Asking) -> None:
    query, rows, pages = "crime.json?area=302&limit=500", [], 0
    while query:
        given = ask(query)
        body = given.json()
        rows += body["rows"]
        pages += 1
        following = given.links.get("next", {}).get("url", "")
        query = following.removeprefix("http://testserver/data/v1/")
    assert pages == -(-body["about"]["rows_in_all"] // 500)
    assert len(rows) == body["about"]["rows_in_all"]
    assert rows == ask("crime.json?area=302").json()["rows"]
    assert {row["area_id"] for row in rows} == {"302"}
    assert ask("crime.json?area=302&offset=99999").json()["rows"] == []


def test_no_answer_has_more_rows_than_it_may(ask: Asking) -> None:
    given = ask("crime.json")
    assert len(given.json()["rows"]) == MOST_ROWS
    assert 'rel="next"' in given.headers["Link"]


def test_months_are_those_asked_for_both_ends_included(ask: Asking) -> None:
    rows = ask("crime.json?area=city&crime=robbery&from=2024-02&to=2024-04").json()["rows"]
    assert [row["month"] for row in rows] == ["2024-02-01", "2024-03-01", "2024-04-01"]


@pytest.mark.parametrize(
    "name", ["areas", "cameras", "changes", "claims", "statements", "crime?area=city"]
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
        assert {k: _number(v) for k, v in line.items()} == {
            k: _number(v) for k, v in expected.items()
        }


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


@pytest.mark.parametrize("name", [n for n in NAMES if n.endswith(".json") and n != "openapi.json"])
def test_an_answer_says_what_it_is(ask: Asking, census: Census, name: str) -> None:
    body = ask(name).json()
    about = body["about"]
    assert about["releases"] == {k: r.version for k, r in census.releases.items()}
    assert about["dates"]["cameras"] == census.date("cameras").isoformat()
    assert about["licence"]["address"].startswith("https://creativecommons.org/")
    told = {source["address"] for source in about["sources"]}
    assert told == {s["path"] for r in census.releases.values() for s in r.sources}
    assert about["edition"] == census.edition
    assert all([each["name"] for each in about["columns"]] == list(row) for row in body["rows"])
    assert all(column["meaning"] for column in about["columns"])
