"""The one-page brief."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from components.wording.messages import Said, SaidEach, SaidInOrder, alike, yes_or_no
from components.wording.phrases import Phrases
from data.arithmetic.two_counts import Comparison, Verdict
from data.findings.evenness import Evenness
from data.findings.standing import Standing
from data.findings.trend import Change
from data.published.editions import edition_day

_MOST_WITH_NUMBERS = 3  # areas whose changes one sentence can hold; the table has all
_VERDICTS: tuple[Verdict, ...] = ("down", "up", "unclear", "few")


class BriefWords(Phrases):
    """Sentences of the brief, and of the links to it."""

    # -- links on the pages
    link_pdf = Said("brief-link-pdf")
    link_web = Said("brief-link-web")

    # -- frame
    kind = Said("brief-kind")
    about_cameras = Said("brief-about-cameras")
    about_crime = Said("brief-about-crime")
    about_care = Said("brief-about-care")
    about_evenness = Said("brief-about-evenness")
    caveats_heading = Said("brief-caveats-heading")
    sources_heading = Said("brief-sources-heading")
    cite_label = Said("brief-cite-label")
    live_label = Said("brief-live-label")
    qr_label = Said("brief-qr-label")
    forms = Said("brief-forms")
    papers = SaidEach("brief-papers", alike("letter", "a4"))

    def title(self, subject: str, site: str) -> str:
        return self.say("brief-title", subject=subject, site=site)

    def cite(self, site: str, subject: str, place: str, edition: str | None) -> str:
        """As APA style has it; the address follows."""
        if edition is None:
            return self.say("brief-cite-undated", site=site, subject=subject, place=place)
        return self.say(
            "brief-cite",
            site=site,
            date=self._date(edition_day(edition), "brief-cite-date"),
            subject=subject,
            place=place,
            edition=edition,
        )

    def version(self, versions: Sequence[str], fingerprint: str) -> str:
        return self.say("brief-version", releases=self.in_a_row(versions), fingerprint=fingerprint)

    # -- what a brief is about
    def compared(self, names: Sequence[str]) -> str:
        return self.say("brief-compared", names=self.listed(names))

    # -- coverage
    def shown_where(self, shown: int, areas: int) -> str:
        return self.say("brief-shown-where", shown=shown, areas=areas)

    def more_than(self, areas: int, standings: Mapping[str, Standing], per: str) -> str:
        """How many areas have more than each, by its name."""
        (first, found), *others = standings.items()
        start = self.say("brief-more-than-first", more=self._more(found), where=first, per=per)
        rest = [
            self.say("brief-more-than-other", more=self._more(each), where=name)
            for name, each in others
        ]
        return self.say("brief-more-than", areas=areas, standings=self.clauses([start, *rest]))

    def _more(self, found: Standing) -> str:
        least, most = self.number(found.more), self.number(found.more + found.open)
        return least if least == most else self.ranged(least, most)

    def densities(self, cells: Mapping[str, str], per: str) -> str:
        figures = [
            self.say("brief-density", where=name, figure=cell) for name, cell in cells.items()
        ]
        return self.say("brief-densities", figures=self.listed(figures), per=per)

    # -- crime
    def crime(self, crime: str, where: str, change: Change | None) -> str:
        if change is None:
            return self.say("brief-crime-none", crime=crime, where=where)
        compared = change.comparison
        changed = {}
        if compared.has_ratio:
            changed = {"percent": self.percent(compared.ratio), "range": self.interval(compared)}
        return self.say(
            "brief-crime-published" if change.basis == "published" else "brief-crime",
            crime=crime,
            where=where,
            verdict=compared.verdict,
            ratio=yes_or_no(compared.has_ratio),
            year=str(change.after.last.year),
            reports=compared.after,
            days=self.window(change.after),
            before=compared.before,
            days_before=self.same_days(change.before, change.after),
            **changed,
        )

    whole_city = Said("brief-whole-city")

    def crimes(self, crime: str, changes: Mapping[str, Change | None]) -> str:
        """The change of each, by its name, those with one verdict together."""
        known = {name: change for name, change in changes.items() if change}
        if not known:
            return self.say("brief-crimes-none", crime=crime)
        days = next(iter(known.values()))
        found = [self._in_a_list(verdict, known, len(changes)) for verdict in _VERDICTS]
        return self.say(
            "brief-crimes",
            crime=crime,
            days=self.window(days.after),
            days_before=self.same_days(days.before, days.after),
            found=self.set_apart([each for each in found if each]),
        )

    def _in_a_list(self, verdict: Verdict, known: Mapping[str, Change], areas: int) -> str:
        """Those of the known changes that have a verdict; “all” only where they are all areas."""
        names = [
            name if len(known) > _MOST_WITH_NUMBERS else self._change(name, change)
            for name, change in known.items()
            if change.comparison.verdict == verdict
        ]
        if not names:
            return ""
        if len(names) == areas and len(names) > _MOST_WITH_NUMBERS:
            return self.say("brief-crimes-in-all", verdict=verdict, areas=areas)
        return self.say("brief-crimes-in", verdict=verdict, names=self.listed(names))

    def _change(self, where: str, change: Change) -> str:
        compared = change.comparison
        if not compared.has_ratio:
            return self.say("brief-crimes-counts", where=where, counts=self.from_to(compared))
        return self.say(
            "brief-crimes-percent",
            where=where,
            percent=self.percent(compared.ratio),
            range=self.interval(compared),
        )

    # -- evenness, and what would mislead
    def evenness(self, land: Evenness, residents: Evenness | None) -> str:
        people = {"people": self.number(residents.gini, 2)} if residents else {}
        low, high = (self.number(limit, 2) for limit in land.gini_range)
        return self.together(
            self.say(
                "brief-evenness",
                concentration=land.concentration,
                land=self.number(land.gini, 2),
                residents=yes_or_no(residents is not None),
                **people,
            ),
            self.say(
                "brief-evenness-range",
                hidden=yes_or_no(land.counts_hidden and bool(land.hidden)),
                range=self.ranged(low, high),
            ),
        )

    def small(self, names: Sequence[str]) -> str:
        return self.say("brief-small", names=self.listed(names))

    # -- the figures
    outline = SaidEach("brief-outline", {False: "one", True: "several"})

    def map_alt(self, alt: str, outlined: Sequence[str]) -> str:
        if not outlined:
            return alt
        return self.together(alt, self.say("brief-outlined", names=self.set_apart(outlined)))

    def map_texts(
        self, city: str, kind: str, per: str, shown: int, hidden: int, top: Sequence[str]
    ) -> str:
        if not top:
            return self.say(
                "brief-map-none", city=city, kind=kind, per=per, shown=shown, hidden=hidden
            )
        return self.say(
            "brief-map",
            city=city, kind=kind, per=per, shown=shown, hidden=hidden, top=self.listed_or(top),
        )  # fmt: skip

    def trend_heading(self, crime: str, where: str) -> str:
        return self.say("brief-trend-heading", crime=crime, where=where)

    def trend_note(self, has_gaps: bool) -> str:
        return self.say("brief-trend-note", gaps=yes_or_no(has_gaps))

    trends_note = Said("brief-trends-note")
    no_trend = Said("brief-no-trend")

    # -- the table
    def kinds_caption(self, where: str) -> str:
        return self.say("brief-kinds-caption", where=where)

    kinds_headers = SaidInOrder(
        "brief-kinds-headers", "kind", "through", "before", "after", "change", "verdict"
    )

    def compared_caption(self, crime: str) -> str:
        return self.say("brief-compared-caption", crime=crime)

    def compared_headers(
        self, crime: str, per: str, days: str, change: Change | None
    ) -> tuple[str, ...]:
        """`days`: the choice of days that crime is counted over."""
        return (
            self.say("brief-column-area"),
            self.say("brief-column-cameras", per=per),
            self.say("brief-column-crime-days", crime=crime, per=per, window=days)
            if days
            else self.say("brief-column-crime", crime=crime, per=per),
            *self._compared_years(change),
            self.say("brief-column-change"),
            self.say("brief-column-verdict"),
        )

    def _compared_years(self, change: Change | None) -> tuple[str, str]:
        if change is None:
            return self.say("brief-column-before"), self.say("brief-column-after")
        before, after = change.before, change.after
        return (
            self.say("brief-column-before-days", days=self.same_days(before, after)),
            self.say(
                "brief-column-after-days",
                year=str(after.last.year),
                day=self.short_day_of_month(after.last),
            ),
        )

    no_percentage = Said("brief-no-percentage")

    def percentage_cell(self, compared: Comparison) -> str:
        return self.say(
            "brief-percentage",
            percent=self.percent(compared.ratio),
            range=self.interval(compared),
        )

    # -- caveats
    opt_in = SaidEach("brief-opt-in", alike("none", "rebates", "registry"))
    preliminary = Said("brief-preliminary")
    rounded = Said("brief-rounded")
    small_figures = Said("brief-small-figures")
