"""The crime trend: monthly counts, their twelve-month mean, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from components.palette import Palette
from data.periods import Window


@dataclass(frozen=True)
class TrendWords:
    """The words on the chart."""

    mean: str
    month: str
    count: str
    gap: str
    source: str


def trend_chart(
    trend: pd.DataFrame, missing: Sequence[Window], words: TrendWords, colors: Palette
) -> alt.LayerChart:
    """Monthly counts (thin) and their twelve-month mean (bold), gaps shaded and named.

    `trend` has `month`, `count`, `mean` and `source` (in words), `missing` the gaps.
    """
    values = trend.assign(month=trend["month"].astype(str)).to_dict("records")
    data = alt.InlineData(values=[_known(row) for row in values])
    x = alt.X("month:T", title=None, axis=alt.Axis(format="%Y", tickCount="year", grid=False))
    base = alt.Chart(data).encode(x=x)
    y_axis = alt.Axis(tickCount=4, format=",d")
    y = alt.Y("count:Q", title=None, scale=alt.Scale(zero=True, nice=True), axis=y_axis)
    monthly = base.mark_line(
        color=colors.crime,
        strokeWidth=1.2,
        opacity=0.55,
        invalid="break-paths-show-domains",
    ).encode(y=y)
    mean = base.mark_line(
        color=colors.crime, strokeWidth=3, invalid="break-paths-show-domains"
    ).encode(y=alt.Y("mean:Q"))
    hover = base.mark_rule(opacity=0, strokeWidth=8).encode(
        tooltip=[
            alt.Tooltip("month:T", title=words.month, format="%B %Y"),
            alt.Tooltip("count:Q", title=words.count, format=",d"),
            alt.Tooltip("mean:Q", title=words.mean, format=",.0f"),
            alt.Tooltip("source:N", title=words.source),
        ]
    )
    layers = [*_gap_layers(missing, words.gap, colors), monthly, mean, hover]
    layers += _mean_label(trend, words.mean, colors)
    chart: alt.LayerChart = (
        alt.layer(*layers)
        .properties(width="container", height=260, padding={"left": 2, "right": 8, "top": 8})
        .configure(background="transparent", font="Source Sans, sans-serif")
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=colors.muted,
            gridColor=colors.line,
            domainColor=colors.muted,
            tickColor=colors.muted,
            labelFontSize=13,
        )
    )
    return chart


def _gap_layers(missing: Sequence[Window], text: str, colors: Palette) -> list[alt.Chart]:
    if not missing:
        return []
    gaps = [
        {
            "from": str(gap.first),
            "to": str(gap.last),
            "middle": str(gap.first + (gap.last - gap.first) / 2),
            "text": text,
        }
        for gap in missing
    ]
    base = alt.Chart(alt.InlineData(values=gaps))
    name: dict[str, Any] = {"baseline": "top", "dy": 6, "fontSize": 13, "fontStyle": "italic"}
    return [
        base.mark_rect(color=colors.gap).encode(x=alt.X("from:T"), x2="to:T"),
        base.mark_text(color=colors.muted, **name).encode(
            x="middle:T", y=alt.value(0), text="text:N"
        ),
    ]


def _mean_label(trend: pd.DataFrame, text: str, colors: Palette) -> list[alt.Chart]:
    """A label above the bold line's highest point, on a halo of paper."""
    known = trend.dropna(subset=["mean"])
    if known.empty:
        return []
    peak = known.loc[known["mean"].idxmax()]
    early = peak["month"] < trend["month"].iloc[len(trend) // 2]
    data = alt.InlineData(
        values=[{"month": str(peak["month"]), "mean": float(peak["mean"]), "text": text}]
    )
    chart = alt.Chart(data).encode(x="month:T", y="mean:Q", text="text:N")
    style: dict[str, Any] = {
        "align": "left" if early else "right",
        "dy": -14,
        "fontSize": 13,
        "fontWeight": 600,
    }
    return [
        chart.mark_text(stroke=colors.paper, strokeWidth=5, **style),
        chart.mark_text(color=colors.crime, **style),
    ]


def _known(row: dict[str, object]) -> dict[str, object]:
    return {key: None if pd.isna(value) else value for key, value in row.items()}
