"""The command that begins a place's TOML file from what a portal offers."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("new-place")
@click.argument("addresses", metavar="URL...", nargs=-1, required=True)
@click.option(
    "--to",
    "file",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The TOML file to begin, such as springfield.toml; its name is the place's id.",
)
def new_place(addresses: tuple[str, ...], file: Path) -> None:
    """Begin a place's TOML file from addresses of a portal, and show what they offer.

    URL is that of an ArcGIS service or one of its layers, or of a data set of Socrata or CKAN.
    """
    from data.disk import write_whole
    from data.files.faults import SourceError
    from data.pipeline.new_place import starter, table_of
    from data.sources.contract import Visit
    from data.sources.offers import offers, values_of

    if file.exists():
        raise click.ClickException(f"{file} is there already. Name another file with --to.")
    visit = Visit()
    found = []
    for address in addresses:
        try:
            found += offers(address, visit)
        except SourceError as error:  # which of them it was; what follows a ? may be a key
            raise SourceError(f"{address.partition('?')[0]}: {error}", error.fault) from error
    for offer in found:
        click.echo(f"{offer.name}{' (outlines)' if offer.outlines else ''}: {offer.address}")
        click.echo("\n".join(table_of(offer)) or "  its fields are not told")
    begun = starter(file.stem, found, lambda offer, field: values_of(offer, field, visit))
    write_whole(file, begun.text.encode())
    click.echo(
        f"{file}: {begun.questions} questions are left, each after “# ?”. Answer them, then:"
    )
    click.echo(f"camera-census check-place {file}")
