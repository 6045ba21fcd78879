"""What the documents name exists, and what exists is named: they are held to the code."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import click
import pytest
from starlette.routing import Route

from components import server
from components.exports.plates.press import PRESS
from components.pages import PAGES
from data.cli import commands
from data.place import may_be_left_out
from tests import REPOSITORY
from tests.asking import Asking, asking
from tests.embedded import embedded_census

GUIDES = ("README.md", "CONTRIBUTING.md", "OPERATOR.md", "deploy/SCALE.md")
FOR_OPERATORS = ("README.md", "OPERATOR.md")
# Folders whose folders with modules are rooms.
HOUSES = ("data", "data/registry", "components", "components/exports")
CODE = ("data", "components", "tests", "benchmarks")
STREAMLITS_OWN = "/_stcore/"
OF_THE_SERVER_ALONE = "/readyz"  # tests/browser/test_server.py asks it

_FENCE = re.compile(r"^ *```.*?\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[([^]]*)\]\(([^)\s]+)\)")


# -- what a document says


@cache
def text_of(document: str) -> str:
    return (REPOSITORY / document).read_text(encoding="utf-8")


def rooms_documents() -> list[str]:
    """The README of every room, by its path."""
    found = (path for folder in CODE for path in (REPOSITORY / folder).rglob("README.md"))
    return sorted(path.relative_to(REPOSITORY).as_posix() for path in found)


def spans(text: str) -> list[str]:
    """What stands in backticks within a line."""
    return _SPAN.findall(_FENCE.sub("", text))


def lines_of_code(text: str) -> Iterator[str]:
    """Every line of a block of code, joined where it goes on, and all in backticks."""
    for block in _FENCE.findall(text):
        yield from block.replace("\\\n", " ").splitlines()
    yield from spans(text)


def layout(text: str) -> list[str]:
    """Paths that the block under "The layout" draws as a tree, in its order."""
    block = _FENCE.search(text, text.index("## The layout"))
    assert block, "there is no block under The layout"
    above: list[str] = []
    paths = []
    for indent, name in re.findall(r"^( *)(\S+)", block[1], re.MULTILINE):
        above[len(indent) // 2 :] = [name]
        paths.append("".join(above))
    return paths


def options_beside_commands(text: str) -> Iterator[tuple[str, str]]:
    """Commands of camera-census, each with one option written after it ("": none)."""
    for line in lines_of_code(text):
        if match := re.search(r"(?:^|[\s/])camera-census ([a-z-]+)([^#]*)", line):
            yield match[1], ""
            yield from ((match[1], option) for option in re.findall(r"--[a-z-]+", match[2]))


def lone_options(text: str) -> list[str]:
    """Options that stand in backticks without a command."""
    return [match[0] for span in spans(text) if (match := re.match(r"--[a-z-]+", span))]


def make_targets(text: str) -> list[str]:
    found = (re.findall(r"(?:^|\s)make ([a-z.][\w./-]*)", line) for line in lines_of_code(text))
    return [target for targets in found for target in targets]


def modules_run(text: str) -> list[str]:
    found = (re.findall(r"python -m ([\w.]+)", line) for line in lines_of_code(text))
    return [module for modules in found for module in modules]


def settings_named(text: str) -> set[str]:
    return set(re.findall(r"\bCAMERA_CENSUS_[A-Z_]+\b", text))


def addresses_shown(text: str) -> set[str]:
    """Addresses of this site, from the slash on; what an ellipsis leaves open is cut off."""
    found = set()
    for line in lines_of_code(text):
        in_full = re.findall(r"https?://(?:localhost:8501|…)(/[^\s\"'<>]*)", line)
        alone = [line] if re.fullmatch(r"/[\w/.-]*(\?\S*)?", line) else []
        found |= {address.split("…")[0].rstrip("?") for address in (*in_full, *alone)}
    return {address for address in found if not address.startswith(STREAMLITS_OWN)}


def links(text: str) -> list[str]:
    """Where links lead to that stay in the project; the label of one may be shorter."""
    return [link for _, link in _LINK.findall(text) if "://" not in link and link[0] != "#"]


def paths_named(text: str) -> list[str]:
    """What looks like a file or folder: with a slash in it, or with the ending of a file.

    An address begins with a slash, and the label of a link says no more than the link. No
    folder begins with a capital or a digit, as `N/A` and `3/1400` do.
    """
    path = re.compile(r"([a-z_.][\w.-]*/)*[\w.*-]+/?")
    file = re.compile(r".+\.(py|md|toml|css|typ|in|txt|png|sh)")
    named = spans(_LINK.sub("", text))
    return [span for span in named if path.fullmatch(span) and ("/" in span or file.match(span))]


def names_used(text: str) -> set[str]:
    return {span for span in spans(text) if re.fullmatch(r"[A-Za-z_]\w+", span)}


# -- what there is


def rooms() -> set[str]:
    """Folders with modules directly under a house."""
    packages = (path for house in HOUSES for path in (REPOSITORY / house).glob("*/__init__.py"))
    return {f"{path.parent.relative_to(REPOSITORY).as_posix()}/" for path in packages}


def options() -> dict[str, set[str]]:
    """The options of every command of camera-census."""
    context = click.Context(commands)
    known = {name: commands.get_command(context, name) for name in commands.list_commands(context)}
    return {
        name: {"--help", *(each for part in command.params for each in part.opts)}
        for name, command in known.items()
        if command
    }


def targets() -> set[str]:
    lines = re.findall(r"^([\w./ -]+):", text_of("Makefile"), re.MULTILINE)
    return {target for line in lines for target in line.split()}


def can_be_run(module: str) -> bool:
    """Whether `python -m` finds it."""
    try:
        found = importlib.util.find_spec(module)
        if found and found.submodule_search_locations is not None:
            found = importlib.util.find_spec(f"{module}.__main__")
    except ModuleNotFoundError:
        return False
    return found is not None


@cache
def sources() -> dict[Path, str]:
    """The text of every module."""
    modules = (path for folder in CODE for path in (REPOSITORY / folder).rglob("*.py"))
    files = [REPOSITORY / "dashboard.py", *modules]
    return {path: path.read_text(encoding="utf-8") for path in files}


def settings_read(code: str) -> set[str]:
    """Names of settings that stand in code by themselves, and not in a sentence."""
    texts = (node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant))
    names = (text for text in texts if isinstance(text, str))
    return {name for name in names if re.fullmatch("CAMERA_CENSUS_[A-Z_]+", name)}


@cache
def settings_of_the_product() -> set[str]:
    of_product = {
        path: code
        for path, code in sources().items()
        if path.relative_to(REPOSITORY).parts[0] not in ("tests", "benchmarks")
    }
    return {name for code in of_product.values() for name in settings_read(code)}


def kinds_of_addresses(addresses: Collection[str]) -> set[str]:
    """What addresses begin with: up to what varies, and all open data as one."""
    fixed = (route.split("{")[0] for route in addresses)
    return {"/data/v1/" if each.startswith("/data/v1") else each for each in fixed}


def routes_of_the_server() -> list[str]:
    return [route.path for route in server.app._user_routes if isinstance(route, Route)]


def is_made(path: str) -> bool:
    """Whether a command makes it, so that it is not part of the repository."""
    patterns = [line.strip("/") for line in text_of(".gitignore").splitlines()]
    parts = path.strip("/").split("/")
    begun = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    return any(fnmatch(begin, pattern) for begin in begun for pattern in patterns)


def exists(path: str, document: str) -> bool:
    """Whether a path leads to something, from the document, from a folder above it, or below."""
    folder = (REPOSITORY / document).parent
    above = [each for each in (folder, *folder.parents) if each.is_relative_to(REPOSITORY)]
    below = "/" not in path.rstrip("/") and folder != REPOSITORY and any(folder.rglob(path))
    return below or any(any(each.glob(path)) for each in above)


@cache
def words_of_the_code() -> frozenset[str]:
    """Every name in the code, and those of modules and folders."""
    texts = [*sources().values(), text_of("pyproject.toml"), text_of("Makefile")]
    stems = {name for path in sources() for name in (path.stem, *path.parent.parts)}
    return frozenset(stems.union(*(re.findall(r"[A-Za-z_]\w+", text) for text in texts)))


# -- one held to the other: what is wrong with a text, in words


def wrong_rooms(text: str) -> list[str]:
    named = Counter(layout(text))
    return [
        *(f"{path} is named twice" for path, times in named.items() if times > 1),
        *(f"{path} does not exist" for path in named if not (REPOSITORY / path).exists()),
        *(f"{room} is not named" for room in sorted(rooms() - set(named))),
    ]


def wrong_commands(text: str) -> list[str]:
    known = options()
    return [
        f"{command} {option}".rstrip()
        for command, option in options_beside_commands(text)
        if command not in known or (option and option not in known[command])
    ] + [option for option in lone_options(text) if option not in set().union(*known.values())]


def commands_left_out(text: str) -> set[str]:
    return set(options()) - {command for command, _ in options_beside_commands(text)}


def wrong_targets(text: str) -> list[str]:
    return [target for target in make_targets(text) if target not in targets()]


def wrong_modules(text: str) -> list[str]:
    return [module for module in modules_run(text) if not can_be_run(module)]


def wrong_settings(text: str) -> set[str]:
    return settings_named(text) - settings_of_the_product()


def kinds_left_out(text: str) -> set[str]:
    """Kinds of addresses of which a text shows none; pages are named by their titles."""
    pages = {f"/{page}" for page in PAGES}
    shown = kinds_of_addresses({each.split("?")[0] for each in addresses_shown(text)})
    kinds = kinds_of_addresses(routes_of_the_server()) - pages
    return {kind for kind in kinds if not any(_is_of(kind, each) for each in shown)}


def _is_of(kind: str, address: str) -> bool:
    return address == kind or (kind.endswith("/") and address.startswith(kind))


def wrong_addresses(text: str, ask: Asking) -> list[str]:
    alone = {OF_THE_SERVER_ALONE} & set(routes_of_the_server())
    return [each for each in addresses_shown(text) - alone if ask(each).status_code != 200]


def wrong_paths(text: str, document: str) -> list[str]:
    folder = (REPOSITORY / document).parent
    return [
        *(link for link in links(text) if not (folder / link.split("#")[0]).exists()),
        *(path for path in paths_named(text) if not (exists(path, document) or is_made(path))),
    ]


def wrong_names(text: str) -> set[str]:
    return names_used(text) - words_of_the_code()


EVERY_DOCUMENT = pytest.mark.parametrize("document", [*GUIDES, *rooms_documents()])


def test_the_layout_names_every_room_once() -> None:
    assert not wrong_rooms(text_of("README.md"))


@EVERY_DOCUMENT
def test_commands_options_targets_and_modules_exist(document: str) -> None:
    text = text_of(document)
    assert not wrong_commands(text)
    assert not wrong_targets(text)
    assert not wrong_modules(text)


def test_every_command_is_in_the_readme() -> None:
    assert not commands_left_out(text_of("README.md"))


def test_every_setting_is_documented() -> None:
    documented = set().union(*(settings_named(text_of(each)) for each in FOR_OPERATORS))
    assert settings_of_the_product() == documented


@EVERY_DOCUMENT
def test_every_setting_that_is_named_is_read(document: str) -> None:
    assert not wrong_settings(text_of(document))


def test_every_kind_of_address_is_in_the_readme() -> None:
    assert not kinds_left_out(text_of("README.md"))


@pytest.fixture(scope="module")
def ask() -> Iterator[Asking]:
    """Pictures and pages come out blank: that they are drawn is tested where they are."""

    def blank(draw: Callable[..., Any], *arguments: object) -> Any:
        return get_type_hints(draw)["return"]()

    with pytest.MonkeyPatch.context() as patch, asking(embedded_census()) as ask:
        patch.setattr(PRESS, "run", blank)
        yield ask


@pytest.mark.parametrize("document", GUIDES)
def test_every_address_that_is_shown_answers(document: str, ask: Asking) -> None:
    assert not wrong_addresses(text_of(document), ask)


@EVERY_DOCUMENT
def test_links_paths_and_names_lead_somewhere(document: str) -> None:
    text = text_of(document)
    assert not wrong_paths(text, document)
    assert not wrong_names(text)


# -- and each of these would notice


def planted(text: str, before: str, after: str) -> str:
    """A text with something wrong in it."""
    assert before in text
    return text.replace(before, after, 1)


def test_a_room_that_is_missing_invented_or_doubled_is_noticed() -> None:
    text, line = text_of("README.md"), "  findings/         "
    assert wrong_rooms(planted(text, line, "  verdicts/         ")) == [
        "data/verdicts/ does not exist",
        "data/findings/ is not named",
    ]
    assert wrong_rooms(planted(text, line, f"{line}\n{line}")) == ["data/findings/ is named twice"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("`camera-census publsh washington-dc`", ["publsh"]),
        ("`camera-census verify --ledger FILE`", ["verify --ledger"]),
        (
            "```\n$ .venv/bin/camera-census audit \\\n    washington-dc --quiet\n```",
            ["audit --quiet"],
        ),
        ("With `--accept-drops` it goes on.", ["--accept-drops"]),
        ("`camera-census verify  # and not --ledger`, `--accept-drop`", []),
    ],
)
def test_a_command_or_option_that_does_not_exist_is_noticed(text: str, wrong: list[str]) -> None:
    assert wrong_commands(text) == wrong


def test_a_command_that_no_document_has_is_noticed() -> None:
    text = text_of("README.md").replace("camera-census verify", "camera-census audit")
    assert commands_left_out(text) == {"verify"}


def test_a_target_or_module_that_does_not_exist_is_noticed() -> None:
    assert wrong_targets("```\nPORT=9000 make walk\n``` `make test ARGS=x`") == ["walk"]
    text = "`python -m tests.recordings FOLDER`, `python -m data.findings`, `python -m data.cli`"
    assert wrong_modules(text) == ["tests.recordings", "data.findings"]


def test_a_setting_is_told_from_a_sentence_about_it() -> None:
    assert settings_read('read("CAMERA_CENSUS_X"); say("CAMERA_CENSUS_Y: is wrong")') == {
        "CAMERA_CENSUS_X"
    }
    assert wrong_settings("$CAMERA_CENSUS_COLOR and $CAMERA_CENSUS_PLACE") == {
        "CAMERA_CENSUS_COLOR"
    }


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("/brief", "/brief?…"),
        ("/embed/", "https://…/embed/crime-trend?area=504"),
        ("/readyz", "`/readyz`"),
    ],
)
def test_a_kind_of_address_that_is_left_out_is_noticed(kind: str, shown: str) -> None:
    assert kinds_left_out(planted(text_of("README.md"), shown, "")) == {kind}


def test_an_address_that_does_not_answer_is_noticed(ask: Asking) -> None:
    text = "`/figure/crime-trends.csv` `http://localhost:8501/data/v1/crime.csv?area=x` `/changes`"
    assert sorted(wrong_addresses(text, ask)) == [
        "/data/v1/crime.csv?area=x",
        "/figure/crime-trends.csv",
    ]


@pytest.mark.parametrize(
    ("text", "document", "wrong"),
    [
        ("[how](CONTRIBUTION.md), [what](data/README.md#wall)", "README.md", ["CONTRIBUTION.md"]),
        ("`data/place.py`, `data/places/*.toml`, `data/store`", "OPERATOR.md", []),
        (
            "`data/city.py` and `components/graphs`",
            "README.md",
            ["data/city.py", "components/graphs"],
        ),
        ("`dot_strip.py`, `figures/`, `tests/README.md`", "components/charts/README.md", []),
        ("`dots.py`, `figure/`", "components/charts/README.md", ["dots.py", "figure/"]),
    ],
)
def test_a_path_that_leads_nowhere_is_noticed(text: str, document: str, wrong: list[str]) -> None:
    assert wrong_paths(text, document) == wrong


def test_a_name_that_the_code_lacks_is_noticed() -> None:
    assert wrong_names("`FORMATS`, `dot_strip`, `FORMATTINGS_" + "OF_FILES`") == {
        "FORMATTINGS_" + "OF_FILES"
    }


def test_what_a_place_can_leave_out_is_what_the_code_does_without() -> None:
    (sentence,) = re.findall(
        r"What a place does not have is left out: of (.*?);", text_of("CONTRIBUTING.md")
    )
    assert sorted(re.findall(r"`([\w.]+)`", sentence)) == sorted(may_be_left_out())
