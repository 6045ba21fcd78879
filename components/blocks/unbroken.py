"""Lines of Korean, which a browser would begin with a particle or with the mark of a range."""

from __future__ import annotations

import re

_LANGUAGE = "ko"
_JOINER = "\u2060"  # seen by nobody, and no line ends at it
# What ends in a mark, such as “(PSA 504)”, and its particle; the two ends of a range.
_PARTED = re.compile(r"(?<=[)”’%])(?=(?:</span>)?[가-힣])|(?<=[가-힣\d])(?=~\d)")


def unbroken(block: str, language: str) -> str:
    """A block of HTML in which what belongs together stands on one line.

    >>> unbroken("<span>(PSA 504)</span>의 2024년~2025년", "ko").split("\\u2060")
    ['<span>(PSA 504)', '</span>의 2024년', '~2025년']
    """
    return _PARTED.sub(_JOINER, block) if language == _LANGUAGE else block
