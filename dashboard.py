"""Camera Census: the public site. Page set-up and navigation, nothing else."""

import logging

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.blocks import notes
from components.frame.edition_notice import age_of_figures, not_kept
from components.frame.foot import foot
from components.frame.site import ICON, apply_style, current_census, know_pages, masthead
from components.pages import changes, claims, compare, coverage, neighborhood, privacy, spread
from components.views.choices import choices_of
from components.views.view_title import view_title
from components.wording import LANGUAGES
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

log = logging.getLogger(__name__)


def show(page: StreamlitPage) -> None:
    """A page between what is to be known of its figures' age, and how to link and cite them."""
    census = current_census()
    choices = choices_of(page.url_path, st.query_params, census)
    st.set_page_config(page_title=view_title(page.url_path, choices, census, words))
    age_of_figures(page, census, words)
    page.run()
    foot(page, census, words.citation)


words = LANGUAGES.get(st.query_params.get("lang", ""), LANGUAGES["en"])
PAGES = {
    "": coverage.page,
    "neighborhood": neighborhood.page,
    "compare": compare.page,
    "spread": spread.page,
    "claims": claims.page,
    "privacy": privacy.page,
}
pages = [
    st.Page(page, title=words.page_titles[path], url_path=path, default=not path)
    for path, page in PAGES.items()
]
at_the_foot = [st.Page(changes.page, title=words.page_titles["changes"], url_path="changes")]
navigation = st.navigation([*pages, *at_the_foot], position="hidden")
st.set_page_config(page_title=words.page_title(navigation.title), page_icon=ICON, layout="wide")
apply_style()
know_pages([*pages, *at_the_foot])
masthead(words.site, pages)
try:
    show(navigation)
except EditionNotKeptError:
    not_kept(navigation, words.editions)
except ReleaseError as error:
    log.error("Nothing to show: %s", error)
    st.html(notes.answer(words.nothing_yet_title, [words.nothing_yet]))
except Exception:
    # A visitor gets a sentence; the log gets the traceback.
    log.exception("A page could not be drawn")
    st.html(notes.answer(words.failed_title, [words.failed]))
