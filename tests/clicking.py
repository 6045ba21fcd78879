"""What a click costs in messages, bytes, calls and files: `python -m tests.clicking PAGE`.

A visitor clicks on the site within this process, without a network; nothing here looks at a
clock. Written as JSON: what the server imports, the first view, and each kind of click when
somebody has made it before.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import math
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from types import FrameType, SimpleNamespace
from typing import Any, cast

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime, RuntimeConfig
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.runtime_util import serialize_forward_msg
from streamlit.runtime.session_manager import ClientContext, SessionClient
from streamlit.web import bootstrap
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode

from benchmarks.__main__ import CONTROLS
from benchmarks.client import Page
from data.census import served
from tests import REPOSITORY

ANSWERS_WITHIN = 60  # seconds, so that a fault does not hang
# As the server sends: a window of 4 KB, kept from message to message.
_COMPRESSION: dict[str, Any] = {
    "remote_no_context_takeover": False,
    "local_no_context_takeover": False,
    "remote_max_window_bits": 12,
    "local_max_window_bits": 12,
    "compress_settings": {"memLevel": 5},
}
_LOOKS_AT_THE_DISK = {"open", "os.listdir", "os.scandir"}


@dataclass
class Cost:
    """Of one run: messages, elements drawn, bytes as they are and as they are sent.

    `calls` of functions in the thread that draws, and `files` opened anywhere in the process.
    """

    messages: int
    elements: int
    raw: int
    wire: int
    calls: int
    files: list[str]


_OTHER = {"per": 0}  # the place's own unit: in another one, all is said anew
_CONTEXT = SimpleNamespace(headers=(), cookies={}, remote_ip="127.0.0.1")


class _Client(SessionClient):
    def __init__(self) -> None:
        self.sent: asyncio.Queue[bytes] = asyncio.Queue()

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        self.sent.put_nowait(serialize_forward_msg(msg))

    @property
    def client_context(self) -> ClientContext:
        return cast(ClientContext, _CONTEXT)


class Visitor:
    """One browser tab at a site in this process."""

    def __init__(self, runtime: Runtime, path: str, query: str) -> None:
        self._runtime, self._client = runtime, _Client()
        self._session = runtime.connect_session(self._client, {})
        self._packer = PerMessageDeflate(**_COMPRESSION)
        self.page = Page("http://127.0.0.1/", query, path)

    async def open(self) -> Cost:
        return await self._run(self.page.state())

    async def choose(self, key: str, option: str) -> Cost:
        return await self._run(self.page.choose(key, option))

    async def _run(self, state: ClientState) -> Cost:
        asked = BackMsg(rerun_script=state).SerializeToString()
        messages = elements = raw = wire = 0
        await _nothing_draws()  # else this run would be drawn by the thread of the last
        with _counted() as (calls, files):
            self._runtime.handle_backmsg(self._session, BackMsg.FromString(asked))
            running = True
            while running:
                content = await asyncio.wait_for(self._client.sent.get(), ANSWERS_WITHIN)
                message = ForwardMsg.FromString(content)
                messages += 1
                elements += message.HasField("delta") or message.HasField("ref_hash")
                raw += len(content)
                wire += len(self._packer.encode(Frame(Opcode.BINARY, content)).data)
                self.page.receive(message)
                status = message.session_status_changed
                running = not message.HasField("session_status_changed") or status.script_is_running
            await _nothing_draws()  # what a run does after its last message is of its cost
        return Cost(messages, elements, raw, wire, calls[0], files)


async def _nothing_draws() -> None:
    while any(thread.name == "ScriptRunner.scriptThread" for thread in threading.enumerate()):
        await asyncio.sleep(0.01)


_opened: list[str] = []
_watching = False


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching and event in _LOOKS_AT_THE_DISK:
        _opened.append(str(arguments[0]))


@contextmanager
def _counted() -> Iterator[tuple[list[int], list[str]]]:
    """Calls in threads that begin meanwhile, as each run of a page does; and files opened."""
    global _watching
    calls: list[int] = [0]
    files: list[str] = []

    def count(frame: FrameType, event: str, argument: Any) -> None:
        if event in ("call", "c_call"):
            calls[0] += 1

    threading.setprofile(count)
    _opened.clear()
    _watching = True
    try:
        yield calls, files
    finally:
        _watching = False
        threading.setprofile(None)
        files += _opened


async def clicks(path: str) -> dict[str, Cost]:
    """The first view of a page, and a click on each control that was made by somebody before."""
    dashboard = str(REPOSITORY / "dashboard.py")
    files = MemoryMediaFileStorage("/media"), MemoryUploadedFileManager("/upload")
    runtime = Runtime(RuntimeConfig(dashboard, *files))
    await runtime.start()
    try:
        for _ in range(2):
            visitor = Visitor(runtime, path, "area=302")
            found = {"": await visitor.open()}
            for key in CONTROLS:
                for position in (-1, _OTHER.get(key, -2)):
                    option = visitor.page.control(key).options[position]
                    found[key] = await visitor.choose(key, option)
        return found
    finally:
        runtime.stop()
        await runtime.stopped


def main(path: str) -> None:
    served.PAUSE = math.inf  # looking for new releases belongs to a second, not to a click
    bootstrap.load_config_options({})
    importlib.import_module("components.server")
    modules = sorted(sys.modules)
    sys.addaudithook(_watch)
    found = asyncio.run(clicks(path))
    costs = {key: asdict(cost) for key, cost in found.items()}
    print(json.dumps({"modules": modules, "costs": costs}))


if __name__ == "__main__":
    main(*sys.argv[1:])
