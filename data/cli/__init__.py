"""The `camera-census` command: build and publish releases, and check them.

public     what comes from public sources: build, refresh, check-place
cameras    what comes from the private register: publish, audit
checking   verify
"""

from __future__ import annotations

import errno
import sys
from importlib.metadata import entry_points

import click

from data.cli import cameras, checking, new_place, public
from data.place import PlaceError
from data.published.release import ReleaseError
from data.published.schema import SchemaError

_BROUGHT = "camera_census.commands"


class _Group(click.Group):
    """The commands of this room, and those that other parts of the product bring.

    Whoever brings one names it in `pyproject.toml`; it is loaded only when it is asked for.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *entry_points(group=_BROUGHT).names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        brought = entry_points(group=_BROUGHT, name=cmd_name)
        for each in brought:
            command: click.Command = each.load()
            return command
        return super().get_command(ctx, cmd_name)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Publish registered-camera density and crime by neighborhood, with no private location.

    PLACE is a name in data/places, or the path of a place's TOML file.
    """


for command in (
    public.build,
    public.refresh,
    new_place.new_place,
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
        click.echo(f"Error: {_told(error)}", err=True)
        sys.exit(1)


def _told(error: Exception) -> str:
    """What went wrong; of a disk that takes no more, and of a folder that is closed, what to do."""
    where = f" ({error.filename})" if isinstance(error, OSError) and error.filename else ""
    match error:
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return f"the disk is full{where}. Make room, and run the same command again."
        case OSError(errno=errno.EACCES | errno.EPERM | errno.EROFS):
            return f"this user may not read or write there{where}. Nothing was changed there."
        case _:
            return str(error)
