"""Camera Census: the public site. Page set-up and navigation, nothing else."""

import logging
from typing import Any

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.blocks import notes
from components.frame.edition_notice import age_of_figures, not_kept
from components.frame.foot import foot
from components.frame.live import LivePage
from components.frame.site import (
    ICON,
    apply_style,
    current_census,
    know_pages,
    masthead,
    pinned_edition,
)
from components.pages import IN_THE_MASTHEAD, PAGES
from components.surface import Surface
from components.views.asked import Asked
from components.views.pages import READERS
from components.views.title import view_title
from components.wording import words_in
from data.census.census import Census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

log = logging.getLogger(__name__)

# What the page that is open is of, until it takes it: a session remembers its pages, and
# with them it would keep every census that they were ever of.
shown: list[tuple[Census, Asked[Any], Surface]] = []


def opened(path: str) -> StreamlitPage:
    return st.Page(
        lambda: PAGES[path](*shown.pop()),
        title=words.page_titles[path],
        url_path=path,
        default=not path,
    )


def show(page: StreamlitPage) -> None:
    """A page between what is to be known of its figures' age, and how to link and cite them."""
    census = current_census()
    asked = READERS[page.url_path](census, st.query_params)
    live = LivePage(census, asked, words)
    shown.append((census, asked, live))
    st.set_page_config(page_title=view_title(asked.page, asked.choices, census, words))
    age_of_figures(asked.page, st.query_params, census, words, live)
    page.run()
    foot(asked, census, words, live)


words = words_in(st.query_params.get("lang"))
pages = {path: opened(path) for path in PAGES}
navigation = st.navigation(list(pages.values()), position="hidden")
st.set_page_config(page_title=words.page_title(navigation.title), page_icon=ICON, layout="wide")
apply_style()
know_pages(list(pages.values()), pinned_edition())
masthead(words.site, [pages[path] for path in IN_THE_MASTHEAD], pinned_edition())
try:
    show(navigation)
except EditionNotKeptError:
    st.html(not_kept(navigation.url_path, st.query_params, words.editions))
except ReleaseError as error:
    log.error("Nothing to show: %s", error)
    st.html(notes.answer(words.nothing_yet_title, [words.nothing_yet]))
except Exception:
    # A visitor gets a sentence; the log gets the traceback.
    log.exception("A page could not be drawn")
    st.html(notes.answer(words.failed_title, [words.failed]))
