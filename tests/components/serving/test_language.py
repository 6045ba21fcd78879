"""A visitor is answered in the language that the address says, else in one their browser speaks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from components.serving.language import preferred
from components.wording import LANGUAGES

NGINX = Path(__file__).parents[3] / "deploy/nginx/site.conf.template"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("de-DE, fr-CA;q=0.5", "fr"),
        ("en;q=0.1, vi;q=0.2", "vi"),
        ("zh-TW", "zh"),
        ("KO-kr", "ko"),
        ("am;q=0, de", "en"),
        ("*", "en"),
        ("es;q=nan, ;;q=, \x00, fr;q=x", "en"),
        ("est, esx-MX", "en"),  # Estonian is no Spanish
    ],
)
def test_of_what_a_browser_speaks_the_site_takes_what_it_would_rather_have(
    accepted: str, language: str
) -> None:
    assert preferred(accepted, "en") == language


def test_a_place_has_its_own_usual_language() -> None:
    assert preferred("de", "es") == "es"


def test_nginx_knows_the_languages_of_the_site() -> None:
    (named,) = re.findall(r"\?<census_named>([a-z|]+)\)", NGINX.read_text(encoding="utf-8"))
    assert sorted(named.split("|")) == sorted(LANGUAGES)
