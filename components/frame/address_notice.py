"""What stands on top of a page whose address asks for what there is not."""

from __future__ import annotations

from typing import Any

from components.blocks import notes
from components.surface import Surface
from components.views.asked import Asked
from components.wording.site import SiteWords


def faults_of_address(asked: Asked[Any], words: SiteWords, to: Surface) -> None:
    """Each wrong choice, in a sentence, and never as it was given."""
    said = words.faults_on(asked.page)
    for fault in asked.faults:
        to.html(notes.notice(said[fault]))
