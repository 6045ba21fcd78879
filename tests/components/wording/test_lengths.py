"""What stands on a control or large on a slide is no longer than there is room for."""

from __future__ import annotations

import re
from unicodedata import combining, east_asian_width

import pytest

from components.wording.messages import FIRST, languages
from components.wording.proof import sentences, whole

LIMIT = re.compile(r"At most (\d+) letters\.")  # in the comment above a message
LIMITED = {
    message: int(found[1])
    for message, written in whole(FIRST).items()
    if (found := LIMIT.search(written.comment))
}


def letters(text: str) -> int:
    """Wide ones, such as Chinese and Korean, are two."""
    return sum(0 if combining(each) else 1 + (east_asian_width(each) in "WF") for each in text)


@pytest.mark.parametrize("language", languages())
def test_what_has_a_limit_keeps_to_it(language: str) -> None:
    too_long = [
        f"{message}: {letters(text)} letters, {limit} at most: {text}"
        for message, limit in LIMITED.items()
        for text in sentences(language, message)
        if letters(text) > limit
    ]
    assert too_long == []


def test_buttons_and_slides_have_limits() -> None:
    assert {"document-show", "map-card-open", "exports-take", "exports-key-rate"} <= LIMITED.keys()


def test_wide_letters_are_two_and_marks_above_them_none() -> None:
    assert letters("地图") == 4
    assert letters("e\u0301a") == 2
