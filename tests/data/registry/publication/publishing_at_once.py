"""Publish in a process of its own, in step with others: `Publisher` says what became of it.

What is waited for is that all have been through their audit (or all have begun), so that
they truly overlap, whatever the machine is doing.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier
from pathlib import Path
from queue import Queue
from typing import Any
from unittest.mock import patch

from data.place import Place
from data.published.release import Release
from data.registry.publication import publish as publishing
from data.registry.publication.lock import OtherCommandError
from data.registry.publication.publish import Request, publish
from tests.embedded import embedded_areas

PATIENCE = 60  # seconds until all others are there


@dataclass(frozen=True)
class Command:
    """What one operator runs."""

    place: Place
    request: Request


def all_at_once(
    releases: Path, commands: Sequence[Command], *, after_audit: bool
) -> list[str | None]:
    """Run each command in its own process; the name of the error of each, None where it went out.

    They wait for one another before anything is locked, or, `after_audit`, before anything
    public is written.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])  # imported once; nothing is read there
    barrier, ended = context.Barrier(len(commands)), context.Queue()
    processes = [
        context.Process(target=_run, args=(n, releases, each, barrier, after_audit, ended))
        for n, each in enumerate(commands)
    ]
    for process in processes:
        process.start()
    outcomes = dict(ended.get(timeout=2 * PATIENCE) for _ in processes)
    for process in processes:
        process.join(PATIENCE)
    return [outcomes[n] for n in range(len(commands))]


def _run(
    number: int,
    releases: Path,
    command: Command,
    barrier: Barrier,
    after_audit: bool,
    ended: Queue[tuple[int, str | None]],
) -> None:
    areas: Release = embedded_areas()
    release = publishing._release

    def in_step(*arguments: Any) -> Path:
        barrier.wait(PATIENCE)
        return release(*arguments)

    if not after_audit:
        barrier.wait(PATIENCE)
    try:
        with patch.object(publishing, "_release", in_step if after_audit else release):
            outcome = publish(command.place, areas, releases, command.request)
        ended.put((number, None if outcome.release else "blocked"))
    except (OtherCommandError, ValueError) as error:
        ended.put((number, type(error).__name__))
