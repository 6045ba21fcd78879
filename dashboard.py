"""Camera Census: the public site. Page set-up and navigation, nothing else."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.blocks import notes
from components.frame.address_notice import faults_of_address
from components.frame.edition_notice import age_of_figures, not_kept
from components.frame.foot import CITE, foot
from components.frame.live import LivePage, is_new_session
from components.frame.site import (
    ICON,
    apply_style,
    current_census,
    kept_by_links,
    masthead,
    own_place,
)
from components.pages import IN_THE_MASTHEAD, PAGES
from components.serving.language import LANGUAGE
from components.serving.turns import TURNS
from components.views.asked import Asked
from components.views.pages import READERS
from components.views.said import words_of_view
from components.views.title import view_title
from components.wording import words_in
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

log = logging.getLogger(__name__)

Seen = tuple[Asked[Any], Census, SiteWords, LivePage]  # what a page and its foot are drawn of

# What the page that is open is of, for as long as all of it is drawn: a session remembers its
# pages, and with them it would keep every census that they were ever of.
whole: list[Seen] = []


def opened(path: str) -> StreamlitPage:
    return st.Page(
        lambda: body(path, around(whole[0][0], whole[0][1])),
        title=words.page_titles[path],
        url_path=path,
        default=not path,
    )


def show(page: StreamlitPage) -> None:
    """A page, and below it how to link and cite it."""
    whole.append(seen(page.url_path))
    page.run()
    foot(*whole.pop())


def seen(path: str) -> Seen:
    census = current_census()
    asked = READERS[path](census, st.query_params.to_dict())
    said = words_of_view(census, asked.view)
    return asked, census, said, LivePage(census, asked, said)


def around(asked: Asked[Any], census: Census) -> list[str]:
    """What the links and citations around a page depend on, and a click on it may change."""
    return [asked.view.units, *(release.version for release in census.releases.values())]


@st.fragment
def body(path: str, of: list[str]) -> None:
    """The page itself, which alone is drawn again by a click on it.

    All is, where what stands around it changes too: other releases or units than those that it
    was opened with are to be shown, or citations are open.
    """
    with TURNS.turn(), failing_politely(path):
        asked, census, words, live = whole[0] if whole else seen(path)
        if around(asked, census) != of or (not whole and st.session_state.get(CITE)):
            st.rerun()
        st.set_page_config(page_title=view_title(asked.page, asked.choices, census, words))
        age_of_figures(asked.page, st.query_params, census, words, live)
        faults_of_address(asked, words, live)
        PAGES[path](census, asked, live)
        live.draw()


@contextmanager
def failing_politely(path: str) -> Iterator[None]:
    """A visitor gets a sentence; the log gets the traceback."""
    try:
        yield
    except EditionNotKeptError:
        st.html(not_kept(path, st.query_params, words.editions, own_place()))
    except ReleaseError as error:
        log.error("Nothing to show: %s", error)
        st.html(notes.answer(words.nothing_yet_title, [words.nothing_yet]))
    except Exception:
        log.exception("A page could not be drawn")
        st.html(notes.answer(words.failed_title, [words.failed]))


with TURNS.turn(arrives=is_new_session()):
    words = words_in(st.query_params.get(LANGUAGE) or served.language(own_place()))
    pages = {path: opened(path) for path in PAGES}
    navigation = st.navigation(list(pages.values()), position="hidden")
    st.set_page_config(page_title=words.page_title(navigation.title), page_icon=ICON, layout="wide")
    apply_style()
    masthead(words, [pages[path] for path in IN_THE_MASTHEAD], kept_by_links())
    with failing_politely(navigation.url_path):
        show(navigation)
