"""Stores of releases, as far as they are read: S3 and those like it, and any web server.

What goes wrong is told without the address and without what the store said: both may hold what
is secret.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from data.published.release import ReleaseError

_T = TypeVar("_T")
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_WAITS = (5.0, 30.0)  # seconds for a connection, and for an answer
_PIECE = 2**20  # bytes


class AddressError(ReleaseError):
    """No store can be read at an address, whatever its state."""


class StoreError(RuntimeError):
    """The store cannot be read now; what was copied from it before stays."""


class NotInStoreError(StoreError):
    """The store can be read, and has no such file."""


class Store(Protocol):
    """Files by their path below the folder that an address names."""

    def read(self, path: str, most: int) -> bytes:
        """The content of a file. Raises StoreError, and ReleaseError beyond `most` bytes."""

    def has(self, path: str) -> bool:
        """Whether there is such a file."""


def open_store(address: str) -> Store:
    """The store at `s3://bucket/prefix` or `https://host/folder`.

    Credentials of S3 come from where its tools look for them (AWS_ACCESS_KEY_ID, a profile, the
    role of the machine), another server than Amazon's from AWS_ENDPOINT_URL. Raises AddressError.
    """
    parts = urlsplit(address)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AddressError(
            "The address of a store is a scheme, a host and a folder. Credentials do not belong "
            "there, where logs and lists of processes show them: set AWS_ACCESS_KEY_ID and such."
        )
    if parts.scheme == "s3" and parts.netloc:
        return _S3(f"{parts.netloc}{parts.path}".rstrip("/"))
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_MACHINE):
        return _Web(address.rstrip("/"))
    raise AddressError(
        "Releases are read from a folder, from s3://bucket/folder or from https://host/folder "
        "(http:// only from this machine: nobody would notice a catalog of another day)."
    )


class _S3:
    def __init__(self, folder: str) -> None:
        from pyarrow import fs

        server = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL") or ""
        parts = urlsplit(server)
        self._folder, self._missing = folder, fs.FileType.NotFound
        self._files = fs.S3FileSystem(
            endpoint_override=parts.netloc or None,
            scheme=parts.scheme or "https",
            region=os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION"),
            connect_timeout=_WAITS[0],
            request_timeout=_WAITS[1],
        )

    def read(self, path: str, most: int) -> bytes:
        def read() -> bytes:
            with self._files.open_input_stream(f"{self._folder}/{path}") as stream:
                content: bytes = stream.read(most + 1)
                return content

        return _no_longer(_asked(read), most)

    def has(self, path: str) -> bool:
        found = _asked(lambda: self._files.get_file_info(f"{self._folder}/{path}"))
        return bool(found.type != self._missing)


class _Web:
    def __init__(self, address: str) -> None:
        import requests

        self._address, self._session = address, requests.Session()

    def read(self, path: str, most: int) -> bytes:
        def read() -> bytes:
            with self._session.get(
                f"{self._address}/{path}", timeout=_WAITS, stream=True, allow_redirects=False
            ) as answer:
                _check_status(answer.status_code)
                content = b""
                for piece in answer.iter_content(_PIECE):
                    content += piece
                    if len(content) > most:
                        break
                return content

        return _no_longer(_asked(read), most)

    def has(self, path: str) -> bool:
        def ask() -> bool:
            answer = self._session.head(
                f"{self._address}/{path}", timeout=_WAITS, allow_redirects=False
            )
            _check_status(answer.status_code)
            return True

        try:
            return _asked(ask)
        except NotInStoreError:
            return False


def _check_status(status: int) -> None:
    if status in (404, 410):
        raise NotInStoreError("no such file")
    if status != 200:
        raise StoreError(f"the store answered with status {status}")


def _no_longer(content: bytes, most: int) -> bytes:
    if len(content) > most:
        raise ReleaseError(f"a file is longer than the {most:,} bytes it may have")
    return content


def _asked(ask: Callable[[], _T]) -> _T:
    """The answer. Raises StoreError, which says what went wrong and nothing of what was asked."""
    try:
        return ask()
    except StoreError:
        raise
    except FileNotFoundError:
        raise NotInStoreError("no such file") from None
    except Exception as error:
        # Amazon's own name of the fault, such as ACCESS_DENIED, helps and gives nothing away.
        named = re.search(r"AWS Error ([A-Z_]+)", str(error))
        what = named[1] if named else type(error).__name__
        raise StoreError(f"the store cannot be reached ({what})") from None
