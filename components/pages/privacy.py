"""The rules that protect every owner, with an example, and where they end."""

from __future__ import annotations

import streamlit as st

from components.blocks import notes
from components.views.asked import Asked
from components.views.text import TextView
from components.wording import LANGUAGES, place_words
from data.census.census import Census


def page(census: Census, asked: Asked[TextView]) -> None:
    words = LANGUAGES[asked.view.lang]
    invitation = place_words(census.place.id, words.code).get("invitation", {})

    st.html(notes.answer(words.privacy_title, [words.privacy_lead]))
    programme = census.programme
    st.html(notes.paragraphs(words.privacy_now_heading, [words.privacy_now[programme]]))
    st.html(notes.paragraphs(words.example_heading, words.example))
    st.html(notes.rules(words, census.rules))
    st.html(
        notes.paragraphs(words.audit_heading, [words.audit_lead])
        + notes.listed([words.attacks[attack] for attack in census.attacks_tried])
        + notes.small(words.audit_again)
    )
    left, right = st.columns(2, gap="large")
    left.html(notes.bullets(words.never_heading, words.never))
    limits = [*words.limits_of_rules, words.limits_of_programme[programme]]
    right.html(notes.bullets(words.limits_of_rules_heading, limits))
    if invitation:
        st.html(
            notes.paragraphs(words.invited_heading, [words.invited_lead(invitation["program"])])
        )
        left, right = st.columns(2, gap="large")
        left.html(notes.prose(words.registered_title, words.registered_text))
        right.html(notes.prose(words.integrated_title, words.integrated_text(invitation["center"])))
        st.html(notes.prose(words.shown_title, words.shown_text))
        if programme != "registry":
            st.html(notes.small(words.not_published(invitation["program"])))
