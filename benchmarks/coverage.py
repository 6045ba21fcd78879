"""Whether 95% ranges hold where nothing should differ: `python -m benchmarks.coverage`.

Tried on the releases that are embedded, with mixed years of alternating blocks (see
data.findings.calibration). Prints how many of 100 cases a range held, with the dispersion
and with chance alone, and for each level all kinds of crime together.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from data.census.served import census_of
from data.findings.calibration import TIMES, Calibration, calibrations

_HEADER = f"{'':34}{'dispersion':>12}" + "".join(
    f"{f'{28 * times} days':>26}{'chance alone':>14}" for times in TIMES
)


def main() -> None:
    census = census_of(None)
    left_out = census.place.crime.unsettled_years
    print("95% ranges where nothing should differ")
    print(f"Edition {census.edition}. Left out: {', '.join(map(str, left_out)) or 'no year'}.\n")
    print(_HEADER)
    for level, found in groupby(calibrations(census), key=lambda each: each.level):
        rows = list(found)
        for each in rows:
            print(f"{level + ', ' + each.crime:34}{each.dispersion.scale:12.2f}{_cells([each])}")
        print(f"{level + ', all of these':34}{'':12}{_cells(rows)}\n")


def _cells(rows: Sequence[Calibration]) -> str:
    cells = ""
    for place in range(len(TIMES)):
        tried = [each.tried[place] for each in rows]
        cases = sum(each.cases for each in tried)
        shares = [
            sum(counted) / cases if cases else float("nan")
            for counted in ([each.held for each in tried], [each.plain for each in tried])
        ]
        cells += f"{f'{shares[0]:.1%} of {cases:,}':>26}{shares[1]:>14.1%}"
    return cells


if __name__ == "__main__":
    main()
