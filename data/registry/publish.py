"""From exact counts to a camera release."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

import mapclassify
import pandas as pd
import pyarrow as pa

from data.catalog import read_catalog
from data.measures import per_1000_residents, per_km2
from data.place import CameraTable, Place
from data.registry.disclosure import protect
from data.registry.published_table import AreaCount, TableError, read_table
from data.release import Release, ReleaseError, read_release, write_release
from data.schema import CAMERAS

CLASSES = 5


class PublishError(ValueError):
    """Publishing would break a disclosure rule, or cannot tell that it would not."""


@dataclass(frozen=True)
class Published:
    """The release written, and how many areas it shows and hides."""

    path: Path
    shown: int
    not_shown: int


def publish_table(place: Place, table: Path, releases: Path, areas: Release) -> Published:
    """Put a published table through disclosure control and write the camera release.

    Raises TableError for a table that cannot be used, and PublishError when
    other figures are already public: whether the change between two releases is
    safe cannot be told from tables of counts.
    """
    config = next((entry for entry in place.cameras.tables if entry.file == table.name), None)
    if config is None:
        known = ", ".join(entry.file for entry in place.cameras.tables) or "none"
        raise TableError(
            f"{table.name}: the place's TOML file does not describe this table. "
            f"Described under [[cameras.tables]]: {known}."
        )
    frame = areas.tables["areas"].drop(["geometry"]).to_pandas()
    counts = read_table(table, config, set(frame["area_id"]))
    figures = protected_figures(frame, counts)
    refuse_unassessed_change(releases, place, figures)
    path = write_release(
        releases / place.id / "cameras",
        "cameras",
        place=place.id,
        title=f"{place.name}: registered cameras by {place.areas.kind}",
        tables={"cameras": figures},
        facts={
            "date": config.as_of.isoformat(),
            "programme": config.programme,
            "rules": rules_applied(addresses_known=bool(frame["addresses"].notna().all())),
            "breaks": class_breaks(place, frame, figures.to_pandas()),
        },
        sources=[_source(config)],
        licence={
            "name": place.licence.name,
            "title": place.licence.title,
            "path": place.licence.url,
        },
    )
    shown = sum(figures["shown"].to_pylist())
    return Published(path, shown, figures.num_rows - shown)


def protected_figures(areas: pd.DataFrame, counts: dict[str, AreaCount]) -> pa.Table:
    """One row an area, in the order of the areas; an area without a count is not shown."""
    rows = []
    for area_id, in_area in zip(areas["area_id"], areas["addresses"], strict=True):
        count = counts.get(area_id, AreaCount(0, 0))
        known = None if pd.isna(in_area) else int(in_area)
        shown = protect(count.addresses, count.cameras, known)
        rows.append(
            {
                "area_id": area_id,
                "cameras": shown.cameras if shown else None,
                "addresses": shown.addresses if shown else None,
                "shown": shown is not None,
            }
        )
    return pa.Table.from_pylist(rows, schema=CAMERAS.arrow)


def refuse_unassessed_change(releases: Path, place: Place, figures: pa.Table) -> None:
    """Raise PublishError when a release with other figures is already in the catalog."""
    folder = releases / place.id / "cameras"
    # What lies in the folder may have been seen, whether or not a catalog still names it.
    present = {path.name for path in folder.glob("[!.]*")}
    for version in sorted(present.union(read_catalog(releases, place.id)["cameras"])):
        try:
            earlier = read_release(folder / version)
        except ReleaseError as error:
            raise PublishError(
                f"An earlier camera release cannot be read ({error}). Restore it first: what is "
                "already public decides what may be published next."
            ) from error
        if not earlier.tables["cameras"].equals(figures):
            raise PublishError(
                f"Camera release {version} is public with other figures. A figure may only move "
                "when at least ten addresses joined or left, which two tables of counts do not "
                "tell. Nothing was written."
            )


def rules_applied(*, addresses_known: bool) -> dict[str, str]:
    """Which disclosure rules were applied, and which a table of counts cannot answer."""
    share = "applied" if addresses_known else "not_assessable"
    return {
        "threshold_addresses": "applied",
        "threshold_holdings": "not_assessable",
        "minimum_addresses_in_area": share,
        "maximum_share": share,
        "dominance": "not_assessable",
        "p_percent": "not_assessable",
        "top_code": "applied",
        "rounding": "applied",
        "hold_back": "first_release",
        "totals_from_shown": "applied",
    }


def class_breaks(
    place: Place, areas: pd.DataFrame, figures: pd.DataFrame
) -> dict[str, list[float]]:
    """Class limits for the map, from published densities alone.

    Fisher-Jenks natural breaks (mapclassify), to two digits so that a legend can
    be read. They stay with the release, so that a map means the same every day.
    """
    densities = {
        "per_km2": per_km2(figures["cameras"], areas["area_km2"]),
        "per_1000_residents": per_1000_residents(
            figures["cameras"], areas["residents"], place.areas.min_residents_for_rates
        ),
    }
    breaks = {}
    for measure, values in densities.items():
        shown = values.dropna()
        if shown.nunique() > CLASSES:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # it would be faster with numba
                inner = mapclassify.FisherJenks(shown.to_numpy(), k=CLASSES).bins[:-1]
            breaks[measure] = sorted({float(f"{limit:.2g}") for limit in inner})
    return breaks


def _source(config: CameraTable) -> dict[str, str]:
    source = config.source
    return {
        "title": source.title,
        "publisher": source.publisher,
        "path": source.url,
        "date": config.as_of.isoformat(),
    }
