"""The same change through other days: each day a dot, the chosen one large."""

import datetime as dt
from typing import Any

import pandas as pd

from components.charts.palette import LIGHT
from components.charts.sensitivity_chart import SensitivityWords, sensitivity_chart
from tests.components.charts.drawing import Drawing, valid

FIRST = dt.date(2024, 1, 1)
CHANGES = [-3.0, -2.0, None, 3.0]
DAYS = pd.DataFrame(
    {
        "day": [FIRST + dt.timedelta(days=each) for each in range(len(CHANGES))],
        "change": CHANGES,
        "text": ["−3%", "−2%", "too few", "about 3%"],
        "estimated": [False, False, False, True],
    }
)


def chart(claims: tuple[tuple[float, str], ...] = (), days: pd.DataFrame = DAYS) -> dict[str, Any]:
    words = SensitivityWords("Through", "Change", claims, "%-d %B %Y", "%-d %b")
    return sensitivity_chart(days, dt.date(2024, 1, 2), words, LIGHT)


def test_every_day_with_a_change_is_a_dot_and_no_other() -> None:
    said = Drawing(chart()).said("point")
    assert [each.split("Through: ")[1] for each in said] == [
        "1 January 2024; Change: −3%",
        "2 January 2024; Change: −2%",
        "4 January 2024; Change: about 3%",
    ]


def test_the_chosen_day_is_larger_and_an_estimate_hollow() -> None:
    first, chosen, estimated = Drawing(chart()).marks("point")
    assert first.get("fill") == chosen.get("fill") == LIGHT.crime
    assert estimated.get("fill") == LIGHT.paper
    assert _radius(first.get("d", "")) == _radius(estimated.get("d", ""))
    assert _radius(chosen.get("d", "")) > _radius(first.get("d", ""))


def _radius(circle: str) -> float:
    return float(circle.lstrip("M").split(",")[0])


def test_a_claimed_change_is_a_rule_with_its_words() -> None:
    drawing = Drawing(valid(chart(((-2.5, "Said: −2.5%"),))))
    assert drawing.said("rule") == ["change: −2.5"]
    assert "Said: −2.5%" in drawing.texts()
    assert Drawing(chart()).marks("rule") == []


def test_without_any_change_no_claim_stands_alone() -> None:
    drawing = Drawing(chart(((-2.5, "Said"),), DAYS.iloc[2:3].astype({"change": float})))
    assert "Said" not in drawing.texts()
