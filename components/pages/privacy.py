"""The rules that protect every owner, with an example, and where they end."""

from __future__ import annotations

from components.blocks import notes
from components.surface import Surface
from components.views.asked import Asked
from components.views.said import words_of_view
from components.views.text import TextView
from components.wording.site import SiteWords
from data.census.census import Census
from data.published.rules import by_state


def page(census: Census, asked: Asked[TextView], to: Surface) -> None:
    words = words_of_view(census, asked.view)
    invitation = words.place(census.place).said.get("invitation", {})

    programme = census.programme
    to.html(notes.answer(words.privacy_title, [words.privacy_lead[programme]]))
    rules = census.rules if census.has_cameras else {}
    states = {state: len(found) for state, found in by_state(rules).items()}
    counted = [words.rules_counted(len(rules), states)] if rules else []
    left, right = to.columns([1, 1])
    with left:
        now = [*words.privacy_now[programme], *counted]
        to.html(notes.paragraphs(words.privacy_now_heading, now))
    with right:
        to.html(notes.paragraphs(words.example_heading, words.example))
    to.html(notes.rules(words, rules))
    to.html(_audited(census, words))
    left, right = to.columns([1, 1])
    limits = [*words.limits_of_rules, words.limits_of_programme[programme]]
    with left:
        to.html(notes.bullets(words.never_heading, words.never))
    with right:
        to.html(notes.bullets(words.limits_of_rules_heading, limits))
    if census.has_government:
        told = [words.government.public_already]
        if census.listed_apart:
            told.append(words.government.left_out)
        to.html(notes.paragraphs(words.maps["government"], told))
    if invitation:
        to.html(
            notes.paragraphs(words.invited_heading, [words.invited_lead(invitation["program"])])
        )
        left, right = to.columns([1, 1])
        with left:
            to.html(notes.prose(words.registered_title, words.registered_text))
        with right:
            to.html(
                notes.prose(words.integrated_title, words.integrated_text(invitation["center"]))
            )
        to.html(notes.prose(words.shown_title, words.shown_text))
        if programme != "registry":
            to.html(notes.small(words.not_published(invitation["program"])))


def _audited(census: Census, words: SiteWords) -> str:
    """What was tried on the figures that are shown, where there are any."""
    if not census.has_cameras:
        return notes.paragraphs(words.audit_heading, [words.audit_lead])
    attacks = words.attacks | {"not_shown": words.not_shown_attack[census.most_hidden is not None]}
    return (
        notes.paragraphs(words.audit_heading, [words.audit_lead, words.audit_passed])
        + notes.listed([attacks[attack] for attack in census.attacks_tried])
        + notes.small(words.audit_again)
    )
