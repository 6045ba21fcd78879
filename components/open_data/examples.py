"""What a reader can copy and run: a few lines for a terminal, and a few of Python."""

from __future__ import annotations

from components.open_data.address import data_address


def curl(base: str, crime: str) -> str:
    """Shell commands; `base` is the site's own address, `crime` a kind of crime."""
    return f"""\
curl --fail --compressed --remote-name "{data_address(base, "areas.csv")}"
curl --fail --compressed "{_of_the_city(base, crime)}"
"""


def pandas(base: str, crime: str, has_cameras: bool) -> str:
    """Python lines, with pandas alone."""
    months = f"""\
months = pd.read_csv("{_of_the_city(base, crime)}", parse_dates=["month"])
print(months.set_index("month")["reports"].tail(12))
"""
    cameras = f"""\
cameras = pd.read_csv("{data_address(base, "cameras.csv")}", dtype={{"area_id": str}})
shown = cameras[cameras["camera_figure"] == "shown"]
print(shown.nlargest(5, "cameras_per_km2")[["area", "cameras_per_km2"]])

"""
    return f"import pandas as pd\n\n{cameras if has_cameras else ''}{months}"


def _of_the_city(base: str, crime: str) -> str:
    return data_address(base, "crime.csv", (("area", "city"), ("crime", crime)))
