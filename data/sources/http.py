"""HTTP as a polite and distrustful guest: bounded in time, size and number of tries.

Nothing a server sends is believed: how long an answer takes, how large it is and
where it sends us are all limited here, so that the sources can be about records.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

import requests
import tenacity
import urllib3
from requests.adapters import HTTPAdapter

from data.files.counted import counted
from data.files.faults import Fault, SourceError
from data.sources.watch import Watch

MAX_CONNECTIONS = 2  # to one host at a time
_MAX_REDIRECTS = 3
_CHUNK = 2**16
_HOST = re.compile(r"[a-z0-9.-]{1,80}(:\d{1,5})?")  # what else a server sends is not repeated
_RETRIED_STATUS = frozenset({429, 500, 502, 503, 504})


@dataclass(frozen=True)
class Limits:
    """How long we wait, how much we take, and how often we try."""

    connect_s: float = 10
    read_s: float = 30  # between two pieces of an answer
    answer_s: float = 180  # for one whole answer
    download_s: float = 3600  # for one whole file
    max_bytes: int = 64 * 2**20
    max_file_bytes: int = 4 * 2**30
    attempts: int = 5
    first_wait_s: float = 1  # doubled at every try, with jitter
    longest_wait_s: float = 120  # also for a server's own Retry-After


@dataclass(frozen=True)
class Reply:
    """A whole answer: the address it came from, its headers and its decoded bytes."""

    url: str
    headers: Mapping[str, str]
    content: bytes
    not_modified: bool = False


class _TransientError(Exception):
    """A failure that may pass: worth another try, after `wait_s` where the server said so."""

    def __init__(self, error: SourceError, wait_s: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_s = wait_s


@dataclass
class Client:
    """A session with limits. `sleep` is passed in, so that tests need not wait.

    `redirects_to` are further hosts that a server may send us on to, as a place's file says.
    """

    limits: Limits = field(default_factory=Limits)
    log: logging.Logger = field(default_factory=lambda: logging.getLogger(__name__))
    sleep: Callable[[float], None] = time.sleep
    session: requests.Session = field(default_factory=requests.Session)
    redirects_to: tuple[str, ...] = ()
    _watch: Watch = field(default_factory=Watch)

    def __post_init__(self) -> None:
        self.session.headers["User-Agent"] = user_agent()
        # Streaming keeps a connection busy until it is read, so two may be open at most.
        adapter = HTTPAdapter(pool_maxsize=MAX_CONNECTIONS, pool_block=True)
        adapter.poolmanager.pool_classes_by_scheme = self._watch.pools()
        self.session.mount("https://", adapter)
        self.session.mount("http://", adapter)

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: Callable[[Reply], None] = lambda answer: None,
    ) -> Reply:
        """The answer to a GET, tried again while failures may pass.

        `accept` looks at the answer and raises SourceError where it is not what was
        asked for; portals often recover, so that is tried again too. Raises
        SourceError with a named fault.
        """

        def attempt() -> Reply:
            answer = self._get_once(url, params, headers)
            try:
                accept(answer)
            except SourceError as error:
                raise _TransientError(error) from error
            return answer

        return self._try_again(attempt)

    def download(self, url: str, path: Path, headers: Mapping[str, str] | None = None) -> Reply:
        """The answer to a GET, its body written to a file piece by piece instead of held."""

        def attempt() -> Reply:
            with (
                self._within(url, self.limits.download_s),
                self._open(url, None, headers) as response,
                path.open("wb") as to,
            ):
                self._check_status(response)
                if response.status_code != 304:
                    for piece in self._pieces(response, self.limits.max_file_bytes):
                        _write(to, piece)
                return Reply(response.url, response.headers, b"", response.status_code == 304)

        return self._try_again(attempt)

    def _try_again(self, attempt: Callable[[], Reply]) -> Reply:
        retrying = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(self.limits.attempts),
            wait=self._wait,
            retry=tenacity.retry_if_exception_type(_TransientError),
            before_sleep=self._tell,
            sleep=self.sleep,
            reraise=True,
        )
        try:
            return retrying(attempt)
        except _TransientError as failure:
            raise failure.error from failure

    def _wait(self, state: tenacity.RetryCallState) -> float:
        """As long as the server asked for, else doubling, with jitter so that clients spread."""
        failure = state.outcome.exception() if state.outcome else None
        if isinstance(failure, _TransientError) and failure.wait_s is not None:
            return failure.wait_s
        backoff = tenacity.wait_random_exponential(
            multiplier=self.limits.first_wait_s, max=self.limits.longest_wait_s
        )
        return backoff(state)

    def _tell(self, state: tenacity.RetryCallState) -> None:
        failure = state.outcome.exception() if state.outcome else None
        self.log.info("Try %d failed, trying again: %s", state.attempt_number, failure)

    def _get_once(
        self, url: str, params: Mapping[str, Any] | None, headers: Mapping[str, str] | None
    ) -> Reply:
        within = self._within(url, self.limits.answer_s)
        with within, self._open(url, params, headers) as response:
            self._check_status(response)
            content = b"".join(self._pieces(response, self.limits.max_bytes))
            return Reply(response.url, response.headers, content)

    @contextmanager
    def _within(self, url: str, seconds: float) -> Iterator[None]:
        """Failures of the connection by the name of the fault, and no answer later than that."""
        with self._watch.cutting_off_after(seconds) as cut_off:
            try:
                with _as_faults(url):
                    yield
            except _TransientError as failure:
                raise _too_slow(url) if cut_off.is_set() else failure from failure
            if cut_off.is_set():  # what came may look whole, and is not
                raise _too_slow(url)

    @contextmanager
    def _open(
        self, url: str, params: Mapping[str, Any] | None, headers: Mapping[str, str] | None
    ) -> Iterator[requests.Response]:
        """The response, redirects followed on the same host, and to those that were named."""
        response = self._send(url, params, headers)
        try:
            for _ in range(_MAX_REDIRECTS):
                if not response.is_redirect:
                    break
                target = urljoin(response.url, response.headers["Location"])
                _require_known_host(url, target, self.redirects_to)
                response.close()
                response = self._send(target, None, headers)
            if response.is_redirect:
                raise SourceError(f"{_host(url)}: redirects in a circle", "redirected")
            yield response
        finally:
            response.close()

    def _send(
        self, url: str, params: Mapping[str, Any] | None, headers: Mapping[str, str] | None
    ) -> requests.Response:
        return self.session.get(
            url,
            params=params,
            headers=headers,
            stream=True,
            allow_redirects=False,
            timeout=(self.limits.connect_s, self.limits.read_s),
        )

    def _check_status(self, response: requests.Response) -> None:
        status, host = response.status_code, _host(response.url)
        if status in _RETRIED_STATUS:
            wait_s = _retry_after(response)
            fault: Fault = "throttled" if status == 429 else "unreachable"
            error = SourceError(f"{host}: answers with status {status}", fault)
            if wait_s is not None and wait_s > self.limits.longest_wait_s:
                raise SourceError(
                    f"{host}: asks to come back in {counted(round(wait_s), 'second')}", fault
                )
            raise _TransientError(error, wait_s)
        if status not in (200, 304):
            raise SourceError(f"{host}: answers with status {status}", "refused")

    def _pieces(self, response: requests.Response, max_bytes: int) -> Iterator[bytes]:
        """The decoded body, piece by piece, so that its size stays bounded."""
        host, size = _host(response.url), 0
        told = response.headers.get("Content-Length", "")
        if told.isascii() and told.isdecimal() and int(told) > max_bytes:
            raise _too_large(host, max_bytes)
        while piece := response.raw.read1(_CHUNK, decode_content=True):
            size += len(piece)
            if size > max_bytes:
                raise _too_large(host, max_bytes)
            yield piece


def _write(file: IO[bytes], piece: bytes) -> None:
    try:
        file.write(piece)
    except OSError as error:  # ours, not the server's: trying again would not help
        raise SourceError(f"the store cannot be written: {error.strerror}") from error


def _too_slow(url: str) -> _TransientError:
    return _TransientError(
        SourceError(f"{_host(url)}: no whole answer in the time allowed", "too slow")
    )


def _too_large(host: str, max_bytes: int) -> SourceError:
    return SourceError(f"{host}: the answer is over {max_bytes / 2**20:,.0f} MiB", "too large")


def user_agent() -> str:
    try:
        release = version("camera-census")
    except PackageNotFoundError:  # run from a checkout that is not installed
        release = "dev"
    return f"camera-census/{release} (civic transparency dashboard; python-requests)"


# Failures of the connection and what they are called, the more exact ones first.
_FAILURES: tuple[tuple[tuple[type[Exception], ...], Fault, str], ...] = (
    (
        (requests.Timeout, urllib3.exceptions.TimeoutError),
        "too slow",
        "does not answer in time",
    ),
    (
        (urllib3.exceptions.ProtocolError, urllib3.exceptions.DecodeError),
        "cut short",
        "the answer broke off or cannot be unpacked",
    ),
    ((Exception,), "unreachable", "cannot be reached"),
)


@contextmanager
def _as_faults(url: str) -> Iterator[None]:
    """Failures of the connection, by the name of the fault; they may pass."""
    try:
        yield
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        fault, reason = next((f, text) for kinds, f, text in _FAILURES if isinstance(error, kinds))
        raise _TransientError(SourceError(f"{_host(url)}: {reason}", fault)) from error


def _require_known_host(origin: str, target: str, further: Sequence[str]) -> None:
    before, after = urlsplit(origin), urlsplit(target)
    known = (before.netloc, *further)
    if after.scheme not in ("http", "https") or after.netloc not in known:
        host = f", {after.netloc}" if _HOST.fullmatch(after.netloc) else ""
        raise SourceError(
            f"{_host(origin)}: redirects to another place{host}. If it has moved for good, correct "
            "its address in the place's TOML file; if it keeps its files there, name that host "
            "under [live] as redirects_to.",
            "redirected",
        )
    if before.scheme == "https" and after.scheme != "https":
        raise SourceError(f"{_host(origin)}: redirects to an unprotected address", "redirected")


def _retry_after(response: requests.Response) -> float | None:
    """Seconds of a Retry-After header; a date is left to the ordinary waiting."""
    text = response.headers.get("Retry-After", "")
    return float(text) if text.isascii() and text.isdecimal() else None


def _host(url: str) -> str:
    return urlsplit(url).netloc
