"""What a reader can copy and run: a few lines for a terminal, and a few of Python."""

from __future__ import annotations


def curl(outside: str, crime: str) -> str:
    """Shell commands; `outside` is the address of /data/v1/, `crime` a kind of crime."""
    return f"""\
curl --fail --compressed --remote-name "{outside}areas.csv"
curl --fail --compressed "{outside}crime.csv?area=city&crime={crime}"
"""


def pandas(outside: str, crime: str) -> str:
    """Python lines, with pandas alone."""
    return f"""\
import pandas as pd

cameras = pd.read_csv("{outside}cameras.csv", dtype={{"area_id": str}})
shown = cameras[cameras["camera_figure"] == "shown"]
print(shown.nlargest(5, "cameras_per_km2")[["area", "cameras_per_km2"]])

months = pd.read_csv("{outside}crime.csv?area=city&crime={crime}", parse_dates=["month"])
print(months.set_index("month")["reports"].tail(12))
"""
