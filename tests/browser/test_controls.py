"""Whatever a visitor chooses stands in the address: to reload, to go back to, to pass on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import WORDS, Visit, Visitor

pytestmark = pytest.mark.browser

PER_RESIDENTS = WORDS.per_units["per_1000_residents"]


def expect_all_chosen(visitor: Visitor) -> None:
    """Brookland, by residents, with its burglaries, and the table by area number."""
    page = visitor.page
    expect(visitor.notices).to_have_count(0)
    expect(visitor.answer).to_contain_text("Brookland (PSA 504) had about")
    expect(visitor.chosen_row).to_contain_text("PSA 504 · Brookland")
    expect(page.locator(".cc-legend")).to_contain_text(WORDS.map_heading("per_1000_residents"))
    expect(page.get_by_role("heading", name="Burglary, Brookland (PSA 504)")).to_be_visible()
    expect(visitor.table.locator("tbody tr").first).to_contain_text("PSA 101")
    for label, value in (
        (WORDS.find, "PSA 504 · Brookland"),
        (WORDS.offense, "Burglary"),
        (WORDS.sort, WORDS.sorts["name"]),
    ):
        expect(page.get_by_role("combobox", name=label)).to_have_value(re.compile(f"^{value}"))
    expect(page.get_by_role("radio", name=PER_RESIDENTS)).to_be_checked()


def test_each_choice_is_in_the_address_and_survives_a_reload(visit: Visit) -> None:
    visitor = visit()
    visitor.open()
    city = visitor.answer.inner_text()
    visitor.choose(WORDS.find, "Brookland")
    visitor.expect_address(area="504")
    expect(visitor.answer).not_to_have_text(city)
    expect(visitor.chosen_row).to_have_count(1)
    visitor.page.get_by_role("radio", name=PER_RESIDENTS).click()
    visitor.expect_address(area="504", per="per_1000_residents")
    visitor.choose(WORDS.offense, "Burglary")
    visitor.expect_address(area="504", per="per_1000_residents", crime="burglary")
    visitor.choose(WORDS.sort, WORDS.sorts["name"])
    everything = {"area": "504", "per": "per_1000_residents", "crime": "burglary", "sort": "name"}
    visitor.expect_address(**everything)
    expect_all_chosen(visitor)
    visitor.reload()
    visitor.expect_address(**everything)
    expect_all_chosen(visitor)
    visitor.choose(WORDS.find, WORDS.whole_city)
    visitor.expect_address(per="per_1000_residents", crime="burglary", sort="name")
    expect(visitor.chosen_row).to_have_count(0)


def test_back_and_forward_lead_through_the_views(visit: Visit) -> None:
    visitor = visit()
    visitor.open()
    city = visitor.answer.inner_text()
    visitor.choose(WORDS.find, "Brookland")
    visitor.expect_address(area="504")
    visitor.choose(WORDS.find, "Deanwood")
    visitor.expect_address(area="602")
    expect(visitor.answer).to_contain_text("Deanwood, Hillbrook (PSA 602)")
    visitor.page.go_back()
    visitor.expect_address(area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    visitor.page.go_back()
    visitor.expect_address()
    expect(visitor.answer).to_have_text(city)
    expect(visitor.page.get_by_role("combobox", name=WORDS.find)).to_have_value(WORDS.whole_city)
    visitor.page.go_forward()
    visitor.expect_address(area="504")
    expect(visitor.chosen_row).to_contain_text("PSA 504 · Brookland")
    visitor.page.get_by_role("link", name=WORDS.privacy_title).click()
    visitor.expect_address("/privacy")
    expect(visitor.answer).to_have_text(WORDS.privacy_title)
    visitor.page.go_back()
    visitor.expect_address(area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")


def test_a_name_leads_first_to_the_area_that_bears_it(visit: Visit) -> None:
    visitor = visit()
    visitor.open()
    picker = visitor.page.get_by_role("combobox", name=WORDS.find)
    wrong = {}
    for name, areas in (
        ("Takoma", "401"),
        ("Petworth", "404|407"),
        ("Mt. Pleasant", "302"),
        ("Downtown", "209"),
        ("Logan Circle", "307"),
        ("Park View", "409"),
        ("Truxton Circle", "308"),
        ("302", "302"),
    ):
        picker.click()
        picker.fill(name)
        first = visitor.page.get_by_role("option").first
        expect(first).to_contain_text(name)
        if not re.match(f"PSA ({areas}) ", first.inner_text()):
            wrong[name] = first.inner_text()
        picker.press("Escape")
    assert wrong == {}
