"""The `camera-census` command: build and publish releases, and check them.

public     what comes from public sources: build, refresh, check-place
cameras    what comes from the private register: publish, audit
checking   verify
"""

from __future__ import annotations

import sys

import click

from data.cli import cameras, checking, public
from data.place import PlaceError
from data.published.release import ReleaseError
from data.published.schema import SchemaError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Publish registered-camera density and crime by neighborhood, with no private location.

    PLACE is a name in data/places, or the path of a place's TOML file.
    """


for command in (
    public.build,
    public.refresh,
    public.check_place,
    cameras.publish,
    cameras.audit,
    checking.verify,
):
    commands.add_command(command)


def main() -> None:
    """Run the command; a fault that a person can mend is one line, not a traceback."""
    try:
        sys.exit(commands.main(standalone_mode=False))  # an exit code, or None where all is well
    except click.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (PlaceError, ReleaseError, SchemaError, ValueError, OSError) as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)
