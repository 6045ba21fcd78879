"""The view of the page Spread, which marks an area and sets one kind of crime beside cameras."""

from __future__ import annotations

from dataclasses import dataclass

from components.views.area import AreaView, take_area_view
from components.views.asked import Asked, Params, Reader
from data.census.census import Census
from data.findings.coverage_and_crime import comparable
from data.findings.crime_beside import TIMES, Time, years_of_crime


@dataclass(frozen=True)
class SpreadView(AreaView):
    """The same, and of which time the crime is."""

    time: Time


def crimes(census: Census) -> tuple[str, ...]:
    """The kinds of crime that can be chosen: those that set areas apart, if there are any."""
    return comparable(census) or tuple(census.place.crimes)


def read(census: Census, params: Params) -> Asked[SpreadView]:
    """A time that a kind of crime lacks gives way to the usual one."""
    reader = Reader(params)
    view = take_area_view(reader, census, crimes(census))
    given, known = reader.text("time"), list(years_of_crime(census, view.crime)) or [*TIMES]
    if given not in ("", *TIMES):
        reader.wrong("time")
    time = next((each for each in known if each == given), known[0])
    reader.chose("time", time, known[0])
    if "date" in params:
        reader.wrong("date")  # this page shows whole years
    asked = SpreadView(**vars(view), time=time)
    return reader.asked("spread", asked, census)
