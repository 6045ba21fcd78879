"""The page “How it is computed”."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from components.wording.messages import Said, SaidEach, SaidInOrder, alike
from components.wording.phrases import Phrases
from data.findings.calibration import Calibration, Tried
from data.findings.had import Had


class Method(NamedTuple):
    """A method in words; `formula`, `source` and `code` are empty where there is none."""

    title: str
    text: str
    formula: str = ""
    source: str = ""
    code: str = ""


class _Written(NamedTuple):
    """The messages of a method, and what computes it: our own files, or libraries alone.

    It is told where a place has what it `needs`, as are all methods of a section.
    """

    messages: SaidEach[str]
    files: Sequence[str] = ()
    checked_against: Sequence[str] = ()
    libraries: str = ""
    needs: Had | None = None


_COUNTS = ("data/arithmetic/two_counts.py",), ("SciPy", "statsmodels")

# Each with what all its methods need.
_SECTIONS: tuple[tuple[Said, Had | None, tuple[_Written, ...]], ...] = (
    (
        Said("methods-cameras"),
        "cameras",
        (
            _Written(
                SaidEach("methods-rounding", alike("title", "text", "formula")),
                ("data/registry/protection/disclosure.py",),
            ),
            _Written(
                SaidEach("methods-before-rounding", alike("title", "text", "formula")),
                ("data/arithmetic/measures.py",),
            ),
            _Written(
                SaidEach("methods-not-shown", alike("title", "text", "formula")),
                ("data/arithmetic/hidden.py",),
            ),
            _Written(
                SaidEach("methods-rates-of-cameras", alike("title", "text", "formula")),
                ("data/arithmetic/measures.py", "denominator.py"),
            ),
            _Written(
                SaidEach("methods-typical", alike("title", "text", "formula")), libraries="pandas"
            ),
            _Written(
                SaidEach("methods-colors", alike("title", "text", "source")),
                libraries="mapclassify",
            ),
            _Written(
                SaidEach("methods-classes", alike("title", "text", "formula")),
                ("data/arithmetic/thirds.py",),
            ),
        ),
    ),
    (
        Said("methods-land"),
        None,
        (
            _Written(
                SaidEach("methods-residents", alike("title", "text")),
                libraries="GeoPandas, Shapely; data/pipeline/denominators.py",
                needs="residents",
            ),
            _Written(
                SaidEach("methods-surfaces", alike("title", "text")), libraries="GeoPandas, pyproj"
            ),
            _Written(
                SaidEach("methods-units", alike("title", "text", "formula")),
                ("data/arithmetic/units.py",),
            ),
            _Written(
                SaidEach("methods-districts", alike("title", "text")),
                ("data/findings/groups.py", "data/findings/comparison.py"),
                needs="districts",
            ),
            _Written(
                SaidEach("methods-wards", alike("title", "text")),
                ("data/findings/groups.py", "data/findings/comparison.py"),
                needs="wards",
            ),
        ),
    ),
    (
        Said("methods-crime"),
        None,
        (
            _Written(
                SaidEach("methods-counted", alike("title", "text")),
                ("data/pipeline/counting.py", "data/arithmetic/cube.py"),
            ),
            _Written(
                SaidEach("methods-placed", alike("title", "text")),
                libraries="GeoPandas; data/pipeline/crime.py",
            ),
            _Written(
                SaidEach("methods-same-days", alike("title", "text", "formula")),
                ("data/arithmetic/periods.py",),
            ),
            _Written(
                SaidEach("methods-likely-range", alike("title", "text", "formula", "source")),
                *_COUNTS,
            ),
            _Written(
                SaidEach("methods-dispersion", alike("title", "text", "formula", "source")),
                ("data/arithmetic/dispersion.py",),
                ("statsmodels",),
            ),
            _Written(
                SaidEach("methods-unevenness", alike("title", "text", "formula", "source")),
                ("data/arithmetic/dispersion.py",),
            ),
            _Written(
                SaidEach("methods-verdicts", alike("title", "text")),
                ("data/arithmetic/two_counts.py",),
            ),
            _Written(
                SaidEach("methods-many-verdicts", alike("title", "text", "formula", "source")),
                *_COUNTS,
            ),
            _Written(
                SaidEach("methods-rates", alike("title", "text", "formula", "source")),
                ("data/arithmetic/poisson.py",),
                ("SciPy",),
            ),
            _Written(
                SaidEach("methods-funnel", alike("title", "text", "formula", "source")),
                ("data/arithmetic/measures.py",),
                needs="residents",
            ),
        ),
    ),
    (
        Said("methods-spread"),
        "cameras",
        (
            _Written(
                SaidEach("methods-even", alike("title", "text", "formula", "source")),
                ("data/arithmetic/inequality.py",),
                ("inequality",),
            ),
            _Written(
                SaidEach("methods-quotient", alike("title", "text", "formula", "source")),
                ("data/arithmetic/inequality.py",),
            ),
            _Written(
                SaidEach("methods-together", alike("title", "text", "formula", "source")),
                ("data/arithmetic/association.py", "effective_size.py"),
                ("SciPy",),
            ),
            _Written(
                SaidEach("methods-sizes", alike("title", "text", "formula", "source")),
                ("data/arithmetic/moran_shuffles.py",),
            ),
            _Written(
                SaidEach("methods-neighbors", alike("title", "text", "formula", "source")),
                ("data/arithmetic/autocorrelation.py",),
                ("esda",),
            ),
        ),
    ),
    (
        Said("methods-claims"),
        "claims",
        (
            _Written(
                SaidEach("methods-agrees", alike("title", "text", "formula")),
                ("data/findings/claimed_changes.py",),
            ),
            _Written(
                SaidEach("methods-depends", alike("title", "text", "formula")),
                ("data/findings/claimed_changes.py",),
            ),
        ),
    ),
)


class MethodsWords(Phrases):
    """Every formula, where it is from, by which code, and how well its ranges hold."""

    title = Said("methods-title")
    answer = Said("methods-answer")
    lead = Said("methods-lead")
    source_name = Said("methods-source")
    code_name = Said("methods-code")

    def sections(self, had: Collection[Had]) -> list[tuple[str, list[Method]]]:
        """Each heading, and the methods under it, of a place that has these."""
        told = {None, *had}
        return [
            (heading.of(self), [self._method(each) for each in methods if each.needs in told])
            for heading, needs, methods in _SECTIONS
            if needs in told
        ]

    def _method(self, written: _Written) -> Method:
        messages, files, checked_against, libraries, _ = written
        code = libraries or self._own(files, checked_against)
        return Method(**messages.of(self), code=code)

    def _own(self, files: Sequence[str], checked_against: Sequence[str]) -> str:
        listed = self.listed(files)
        if not checked_against:
            return self.say("methods-code-own", files=listed)
        return self.say(
            "methods-code-checked", files=listed, libraries=self.listed(checked_against)
        )

    # -- do the ranges hold?
    held_heading = Said("methods-held-heading")
    held_lead = Said("methods-held-lead")

    def left_out(self, years: Sequence[int]) -> str:
        return self.say("methods-left-out", years=self.listed([str(year) for year in years]))

    held_table = Said("methods-held-table")
    held_all = Said("methods-held-all")
    held_columns = SaidInOrder(
        "methods-held-columns", "of", "dispersion", "unevenness", "short", "plain", "long"
    )
    levels = SaidEach("methods-levels", alike("city", "ward", "district", "area"))
    none = Said("methods-none")

    def held_head(self, found: Calibration, crime: str) -> str:
        level = self.levels.get(found.level, found.level)
        return self.say("methods-held-head", level=level, crime=crime)

    def held_cells(self, found: Calibration) -> list[str]:
        short, long = found.tried
        scale = found.dispersion.scale if found.dispersion.is_measured else None
        plain = short.plain_share
        return [
            self._scale(scale),
            self._scale(found.unevenness),
            self._held(short),
            self.none if plain is None else self.percentage(plain),
            self._held(long),
        ]

    def _scale(self, scale: float | None) -> str:
        return self.none if scale is None else self.number(scale, 2)

    def _held(self, tried: Tried) -> str:
        if tried.share is None:
            return self.none
        return self.say("methods-held", share=self.percentage(tried.share), cases=tried.cases)

    # -- words
    words_heading = Said("methods-words-heading")
    libraries_heading = Said("methods-libraries-heading")
    libraries_lead = Said("methods-libraries-lead")
    libraries_headers = SaidInOrder("methods-libraries-columns", "use", "libraries")
    _uses = SaidInOrder(
        "methods-libraries", "figures", "pages", "words", "charts", "sources", "publishing"
    )

    @property
    def libraries(self) -> list[tuple[str, tuple[str, ...]]]:
        """What each of them is for."""
        return list(zip(self._uses, _LIBRARIES, strict=True))

    checked_heading = Said("methods-checked-heading")
    checked = Said("methods-checked")


# As in requirements.in, which a test compares; in the order of what they are for.
_LIBRARIES = (
    ("numpy", "pandas", "pyarrow", "pydantic", "tzdata"),
    ("streamlit", "starlette", "uvicorn", "uvloop", "brotli", "limits"),
    ("fluent.runtime", "babel"),
    ("vl-convert-python", "typst", "segno", "xlsxwriter", "loky"),
    ("geopandas", "shapely", "pyproj", "pyogrio", "mapclassify", "requests", "tenacity"),
    ("scipy", "highspy", "python-calamine", "filelock", "click", "frictionless"),
)
