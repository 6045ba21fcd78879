"""From a published table to a camera release: what is shown is safe, and stays so."""

import json
import shutil
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from data.catalog import EMBEDDED, make_current, read_catalog
from data.place import load_place
from data.registry.publish import (
    PublishError,
    class_breaks,
    protected_figures,
    publish_table,
    rules_applied,
)
from data.registry.published_table import AreaCount, TableError
from data.release import Release, read_release
from data.schema import RULES

PLACE = load_place("washington-dc")
NAME = PLACE.cameras.tables[0].file


@pytest.fixture(scope="module")
def areas() -> Release:
    version = read_catalog(EMBEDDED, PLACE.id)["areas"][0]
    return read_release(EMBEDDED / PLACE.id / "areas" / version)


def written(folder: Path, areas: Release, addresses: int = 40, cameras: int = 90) -> Path:
    ids = areas.tables["areas"]["area_id"].to_pylist()
    rows = [f"{area},{addresses + n},{cameras + 3 * n}" for n, area in enumerate(ids)]
    path = folder / NAME
    path.write_text("\n".join(["PSA,TotalApproved,TotalCameras", *rows]) + "\n")
    return path


def test_a_table_becomes_a_release_without_an_exact_figure(tmp_path: Path, areas: Release) -> None:
    published = publish_table(PLACE, written(tmp_path, areas), tmp_path, areas)
    release = read_release(published.path)
    figures = release.tables["cameras"].to_pandas()
    assert (published.shown, published.not_shown) == (57, 0)
    assert (figures["cameras"] % 20 == 0).all()
    assert (figures["addresses"] % 10 == 0).all()
    descriptor = json.loads((published.path / "datapackage.json").read_text())
    assert set(descriptor["census"]) == {"place", "kind", "date", "programme", "rules", "breaks"}


def test_the_notes_say_which_rules_a_table_cannot_answer() -> None:
    rules = rules_applied(addresses_known=False)
    assert set(rules) == set(RULES)
    unknown = {rule for rule, state in rules.items() if state == "not_assessable"}
    assert unknown == {
        "threshold_holdings",
        "minimum_addresses_in_area",
        "maximum_share",
        "dominance",
        "p_percent",
    }
    assert rules_applied(addresses_known=True)["maximum_share"] == "applied"


def test_publishing_again_changes_nothing(tmp_path: Path, areas: Release) -> None:
    table = written(tmp_path, areas)
    first = publish_table(PLACE, table, tmp_path, areas)
    make_current(tmp_path, PLACE.id, "cameras", first.path.name)
    assert publish_table(PLACE, table, tmp_path, areas) == first


def test_other_figures_are_refused_once_some_are_public(tmp_path: Path, areas: Release) -> None:
    first = publish_table(PLACE, written(tmp_path, areas), tmp_path, areas)
    make_current(tmp_path, PLACE.id, "cameras", first.path.name)
    changed = written(tmp_path, areas, addresses=46, cameras=150)
    with pytest.raises(PublishError, match="ten addresses"):
        publish_table(PLACE, changed, tmp_path, areas)
    assert [path.name for path in first.path.parent.iterdir()] == [first.path.name]


def test_a_difference_too_small_to_be_published_moves_nothing(
    tmp_path: Path, areas: Release
) -> None:
    first = publish_table(PLACE, written(tmp_path, areas, 40, 92), tmp_path, areas)
    make_current(tmp_path, PLACE.id, "cameras", first.path.name)
    again = publish_table(PLACE, written(tmp_path, areas, 40, 92), tmp_path, areas)
    assert again.path == first.path


def test_a_release_that_the_catalog_forgot_still_counts(tmp_path: Path, areas: Release) -> None:
    publish_table(PLACE, written(tmp_path, areas), tmp_path, areas)
    with pytest.raises(PublishError, match="ten addresses"):
        publish_table(PLACE, written(tmp_path, areas, 80, 300), tmp_path, areas)


def test_an_earlier_release_that_cannot_be_read_stops_publishing(
    tmp_path: Path, areas: Release
) -> None:
    table = written(tmp_path, areas)
    first = publish_table(PLACE, table, tmp_path, areas)
    make_current(tmp_path, PLACE.id, "cameras", first.path.name)
    shutil.rmtree(first.path)
    with pytest.raises(PublishError, match="cannot be read"):
        publish_table(PLACE, table, tmp_path, areas)


def test_a_table_that_nobody_described_is_refused(tmp_path: Path, areas: Release) -> None:
    (tmp_path / "mystery.csv").write_text("PSA\n101\n")
    with pytest.raises(TableError, match=f"Described under .*{NAME}"):
        publish_table(PLACE, tmp_path / "mystery.csv", tmp_path, areas)


def test_an_area_without_a_row_looks_like_any_other_hidden_one() -> None:
    frame = pd.DataFrame({"area_id": ["1", "2", "3"], "addresses": [None, None, None]})
    figures = protected_figures(frame, {"1": AreaCount(5, 9), "2": AreaCount(30, 50)})
    rows = figures.to_pylist()
    assert rows[0] | {"area_id": "3"} == rows[2]
    assert rows[1] == {"area_id": "2", "cameras": 60, "addresses": 30, "shown": True}


def test_known_addresses_bring_the_share_rule() -> None:
    frame = pd.DataFrame({"area_id": ["1", "2"], "addresses": [50, 5000]})
    figures = protected_figures(frame, {"1": AreaCount(30, 50), "2": AreaCount(30, 50)})
    assert figures["shown"].to_pylist() == [False, True]


def test_class_limits_come_from_published_figures_alone() -> None:
    areas = pd.DataFrame({"area_km2": [1.0] * 12, "residents": [5000] * 12})
    cameras = pa.array([20 * n if n else None for n in range(12)], pa.int64()).to_pandas()
    breaks = class_breaks(PLACE, areas, pd.DataFrame({"cameras": cameras}))
    for limits in breaks.values():
        assert len(limits) == 4
        assert limits == sorted(set(limits))
        assert all(float(f"{limit:.2g}") == limit for limit in limits)
