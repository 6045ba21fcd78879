"""LibreOffice without a screen: opens files as somebody at a desk would, and writes them anew."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def converted(file: Path, suffix: str, folder: Path) -> Path:
    """The same document as LibreOffice writes it in another format, in `folder`.

    Without LibreOffice the test is skipped by name, except in CI, where it fails.
    """
    program = shutil.which("soffice")
    if program is None:
        missing = "LibreOffice is missing: there is no soffice on the path"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    profile = folder / "profile"  # of its own, so that two can run at once
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", suffix, "--outdir", str(folder), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    target = folder / f"{file.stem}.{suffix.split(':')[0]}"
    assert target.is_file(), f"LibreOffice wrote nothing: {done.stdout}{done.stderr}"
    return target
