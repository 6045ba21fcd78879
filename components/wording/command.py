"""The command for translators: `camera-census words --lang es --page compare`."""

from __future__ import annotations

import click

from components.wording.messages import FIRST, languages
from components.wording.place import texts_of, written_places
from components.wording.proof import Chosen, catalog, pages, said, ways
from data.place import load_place


@click.command()
@click.option(
    "--lang", "language", required=True, type=click.Choice(languages()), help="By its code."
)
@click.option(
    "--page",
    required=True,
    type=click.Choice([*pages(FIRST), *written_places()]),
    help="A file of the catalogs, or a place; a wrong one lists them all.",
)
def words(language: str, page: str) -> None:
    """Print every sentence of a page with sample values, each below the English one.

    Of a place: what only it needs said, and what it calls things.
    """
    if page in written_places():
        _print_place(language, page)
    else:
        _print_page(language, page)


def _print_place(language: str, place: str) -> None:
    own = load_place(place)
    texts = texts_of(own, language)
    for key, english in texts_of(own, FIRST).items():
        click.secho(key, bold=True)
        if language != FIRST:
            click.echo(f"  {FIRST}  {english}")
        click.echo(f"  {language}  {texts.get(key, english)}")
        click.echo()


def _print_page(language: str, page: str) -> None:
    for message, written in catalog(FIRST, page).items():
        click.secho(message, bold=True)
        for line in written.comment.splitlines():
            click.echo(f"  # {line}".rstrip())
        for chosen, english, text in _beside(language, message):
            if chosen:
                click.echo(f"  [{', '.join(f'{name}: {key}' for name, key in chosen.items())}]")
            if language != FIRST:
                click.echo(f"  {FIRST}  {english}")
            click.echo(f"  {language}  {text}")
        click.echo()


def _beside(language: str, message: str) -> list[tuple[Chosen, str, str]]:
    """Each way of a message, in English and in the language; those that read alike once."""
    found: dict[tuple[str, str], Chosen] = {}
    for chosen in ways(message, FIRST, language):
        found.setdefault((said(FIRST, message, chosen), said(language, message, chosen)), chosen)
    return [(chosen, *texts) for texts, chosen in found.items()]
