"""Who has read the words of a language, and what the site says of that."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from components.wording.messages import NOTHING_GIVEN, messages_in
from components.wording.numbers import Numbers

STATE = "translation-state"  # the message in which a language's catalogs say it


@dataclass(frozen=True)
class LanguageState:
    """What has been done for the words of a language: `original`, `drafted` or `reviewed`."""

    stage: str
    on: dt.date | None = None
    by: str = ""  # who grew up with it, and has reviewed it


def state_as_written(text: str) -> LanguageState:
    """Raises ValueError where a catalog says it otherwise."""
    match text.split(" ", 3):
        case ["original"]:
            return LanguageState("original")
        case ["drafted", on]:
            return LanguageState("drafted", dt.date.fromisoformat(on))
        case ["reviewed", on, "by", by]:
            return LanguageState("reviewed", dt.date.fromisoformat(on), by)
    raise ValueError(f"“{text}” is no state: “drafted DATE” or “reviewed DATE by NAME”")


def language_state(language: str) -> LanguageState:
    return state_as_written(messages_in(language).said(STATE, NOTHING_GIVEN, ()))


class TranslationWords(Numbers):
    """What is said, once on a page, of a language into which the site was translated."""

    @property
    def notice(self) -> str:
        """Who has read it, and that the English text decides; nothing of the original."""
        state = language_state(self.code)
        if state.on is None:
            return ""
        return self.say("translation-notice", stage=state.stage, on=self.day(state.on), by=state.by)

    def mistakes(self, contact: str) -> str:
        """`contact`: whom to write to."""
        return self.say("translation-mistakes", contact=contact)
