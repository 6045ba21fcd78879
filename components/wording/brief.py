"""The one-page brief, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from components.wording.phrases import Phrases
from data.findings.evenness import Evenness
from data.findings.standing import Standing
from data.findings.trend import Change
from data.published.editions import edition_day

_MOST_WITH_NUMBERS = 3  # areas whose changes one sentence can hold; the table has all


class BriefWords(Phrases):
    """Sentences of the brief, and of the links to it."""

    # -- links on the pages
    link_pdf = "One-page brief (PDF)"
    link_web = "One-page brief (web)"

    # -- frame
    kind = "One-page brief"
    about_cameras = "Cameras"
    about_crime = "Crime"
    about_care = "Read with care"
    about_evenness = "Evenness"
    caveats_heading = "What this cannot tell you"
    sources_heading = "Sources"
    cite_label = "Cite as"
    live_label = "Live view"
    qr_label = "QR code that leads to the live view"
    forms = "Other forms of this brief"
    papers: ClassVar[dict[str, str]] = {"letter": "PDF, US Letter", "a4": "PDF, A4"}

    def title(self, subject: str, site: str) -> str:
        return f"{subject}: {self.kind.lower()}. {site}"

    def cite(self, site: str, subject: str, place: str, edition: str | None) -> str:
        """As APA style has it; the address follows."""
        if edition is None:
            return f"{site}. (n.d.). {subject}, {place} [{self.kind}]."
        day = edition_day(edition)
        when = f"{day.year}, {day:%B} {day.day}"
        return f"{site}. ({when}). {subject}, {place} (Edition {edition}) [{self.kind}]."

    def version(self, versions: Sequence[str], fingerprint: str) -> str:
        return (
            f"Releases: {', '.join(versions)}. Version {fingerprint} stands for these releases "
            "and this choice."
        )

    # -- what a brief is about
    def compared(self, names: Sequence[str]) -> str:
        return f"{self.listed(names)} compared"

    # -- coverage
    def shown_where(self, shown: int, areas: int) -> str:
        return (
            "A camera figure is shown only where at least 10 addresses stand behind it; "
            f"{shown} of {areas} areas have one."
        )

    def more_than(self, areas: int, standings: Mapping[str, Standing], unit: str) -> str:
        """How many areas have more than each, by its name."""
        (first, found), *others = standings.items()
        rest = [f"{self._more(each)} than {name}" for name, each in others]
        start = f"{self._more(found)} had more {self.cameras} per {unit} than {first}"
        return (
            f"Of the {areas} areas with a figure, {self.listed([start, *rest])}. The figures are "
            "rounded, so places are ranges."
        )

    def _more(self, found: Standing) -> str:
        return f"{found.more} to {found.more + found.open}" if found.open else f"{found.more}"

    def densities(self, cells: Mapping[str, str], unit: str) -> str:
        listed = self.listed([f"{name} {cell}" for name, cell in cells.items()])
        return f"{self.cameras_first} per {unit}: {listed}."

    # -- crime
    def crime(self, crime: str, where: str, change: Change | None) -> str:
        if change is None:
            return (
                f"{crime} in {where} cannot be compared with the year before: one of the two "
                "periods is not complete in our files."
            )
        compared, year = change.comparison, change.after.last.year
        verdict = {
            "down": f"is down in {year}",
            "up": f"is up in {year}",
            "unclear": f"shows no clear change in {year}",
            "few": f"has too few reports in {year} to call a change",
        }[compared.verdict]
        percent = ""
        if compared.has_ratio:
            ranged = f"(likely range {self.interval(compared)})"
            percent = f", a change of {self.percent(compared.ratio)} {ranged}"
        counted = ", from published monthly counts" if change.basis == "published" else ""
        return (
            f"{crime} in {where} {verdict}: {self.reports(compared.after)} from "
            f"{self.window(change.after)}, against {compared.before:,} in "
            f"{self.same_days(change.before, change.after)}{percent}{counted}."
        )

    whole_city = "the whole city"

    def crimes(self, crime: str, changes: Mapping[str, Change | None]) -> str:
        """The change of each, by its name, those with one verdict together."""
        known = {name: change for name, change in changes.items() if change}
        if not known:
            return (
                f"{crime} cannot be compared with the year before: one of the two periods is not "
                "complete in our files."
            )
        days = next(iter(known.values()))
        parts = []
        for verdict, said in self._in_a_list.items():
            names = [
                f"{name}{self._change(change) if len(known) <= _MOST_WITH_NUMBERS else ''}"
                for name, change in known.items()
                if change.comparison.verdict == verdict
            ]
            if names and len(names) == len(changes) > _MOST_WITH_NUMBERS:
                parts.append(f"{said} in {self._all[verdict]} {len(names)}")
            elif names:
                parts.append(f"{said} in {self.listed(names)}")
        return (
            f"{crime} from {self.window(days.after)}, against "
            f"{self.same_days(days.before, days.after)}: {'; '.join(parts)}."
        )

    def _change(self, change: Change) -> str:
        compared = change.comparison
        if not compared.has_ratio:
            return f" ({self.from_to(compared)})"
        return f" ({self.percent(compared.ratio)}, likely range {self.interval(compared)})"

    _in_a_list: ClassVar[dict[str, str]] = {
        "down": "down",
        "up": "up",
        "unclear": "no clear change",
        "few": "too few reports to call a change",
    }
    _all: ClassVar[dict[str, str]] = {
        "down": "all",
        "up": "all",
        "unclear": "any of the",
        "few": "all",
    }

    # -- evenness, and what would mislead
    def evenness(self, spread: str, land: Evenness, residents: Evenness | None) -> str:
        """`spread`: how even, in words."""
        people = f" and {residents.gini:.2f} over residents" if residents else ""
        low, high = (f"{limit:.2f}" for limit in land.gini_range)
        hidden = self._with_hidden[land.counts_hidden and bool(land.hidden)]
        return (
            f"{self.cameras_first} are spread {spread}: the Gini coefficient, 0 if every km² had "
            f"the same, is {land.gini:.2f} over land{people}. Before rounding{hidden} it may be "
            f"{low} to {high} over land."
        )

    _with_hidden: ClassVar[dict[bool, str]] = {False: "", True: " and with the areas not shown"}

    def small(self, names: Sequence[str]) -> str:
        return (
            f"The camera figure is small for {self.listed(names)}: rounding alone can move it by "
            "a quarter, so do not rank it against others that are close."
        )

    # -- the figures
    outline: ClassVar[dict[bool, str]] = {
        False: "The heavy outline marks the area.",
        True: "Heavy outlines and numbers mark the areas, in the order of the table.",
    }

    def map_alt(self, alt: str, outlined: Sequence[str]) -> str:
        return f"{alt} Outlined: {'; '.join(outlined)}." if outlined else alt

    def map_texts(
        self, city: str, kind: str, per: str, shown: int, hidden: int, top: Sequence[str]
    ) -> str:
        most = f" The most are in {self.listed_or(top)}." if top else ""
        return (
            f"Map of {city} by {kind}. Darker areas have more {self.cameras} per {per}.{most} "
            f"{shown} areas have a figure, {hidden} are hatched because theirs is not shown."
        )

    def trend_heading(self, crime: str, where: str) -> str:
        return f"{crime} by month, {where}"

    def trend_note(self, has_gaps: bool) -> str:
        lines = "Thin line: reports each month. Bold line: average over 12 months."
        shaded = " Shaded: our files are not complete, which is a gap and not a zero."
        return lines + (shaded if has_gaps else "")

    trends_note = (
        "All on one scale. Thin line: each month. Bold line: average over 12 months. Shaded: a "
        "gap in our files, not a zero."
    )
    no_trend = "There is no month that is complete in our files."

    # -- the table
    def kinds_caption(self, where: str) -> str:
        return (
            f"Reported crime in {where}, the groups and some single kinds: this year to date "
            "against the year before to the same day"
        )

    kinds_headers = (
        "Kind of crime",
        "Counted through",
        "Year before, to the same day",
        "Year to that day",
        "Change (likely range)",
        "In words",
    )

    def compared_caption(self, crime: str) -> str:
        return f"{self.cameras_first} and {crime.lower()}, area by area"

    def compared_headers(
        self, crime: str, unit: str, days: str, change: Change | None
    ) -> tuple[str, ...]:
        before, after = "Year before", "Year to date"
        if change:
            days_before = self.same_days(change.before, change.after)
            before = f"{days_before[0].upper()}{days_before[1:]}"
            after = f"{change.after.last.year} to {change.after.last.day} {change.after.last:%b}"
        return (
            "Area",
            f"{self.cameras_first} per {unit}",
            f"{crime} per {unit} a year, {days}" if days else f"{crime} per {unit} a year",
            before,
            after,
            "Change (likely range)",
            "In words",
        )

    no_percentage = "–"

    # -- caveats
    opt_in: ClassVar[dict[str, str]] = {
        "none": "No figures on cameras have been published here yet.",
        "rebates": (
            "Asking for a rebate was a choice, and at first only some areas could. Rebate cameras are "
            "not today’s register, and the crime is of later years."
        ),
        "registry": (
            "Registering is a choice. Where more cameras are registered, more owners joined; many "
            "cameras are on no list."
        ),
    }
    preliminary = (
        "Crime means reports. Some neighborhoods report more than others, and the data are "
        "preliminary and revised later."
    )
    small_figures = (
        "Camera figures are rounded to 20. Below 20 reports in either year there are counts and "
        "no percentage. Changes in one table are tested together, so that of those called clear "
        "at most one in 20 is expected to be a false alarm."
    )
