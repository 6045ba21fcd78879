"""Two commands at one ledger, or at one public folder, would each believe the other's past."""

from pathlib import Path

import pytest

from data.registry.publication.lock import OtherCommandError, one_at_a_time


def test_two_commands_cannot_use_a_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "private" / "ledger.json"
    with (
        one_at_a_time(path),
        pytest.raises(OtherCommandError, match=r"ledger\.json is in use"),
        one_at_a_time(path),
    ):
        pass
    with one_at_a_time(path):
        pass
