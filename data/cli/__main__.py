"""The same as the command `camera-census`, for `python -m data.cli`."""

from data.cli import main

main()
