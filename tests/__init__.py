"""Tests, in rooms that mirror those of the code; what several rooms share stands here."""

from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
