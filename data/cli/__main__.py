"""The same as the command `camera-census`, for `python -m data.cli`."""

from data.cli import main

if __name__ == "__main__":
    main()
