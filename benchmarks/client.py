"""A visitor: one browser tab, as a server meets it over the websocket.

Between clicks it keeps what Streamlit's own page keeps: the address, the value
of every control, and the large elements of the last runs, which the server then
names instead of sending them again.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState, ContextInfo
from streamlit.proto.Common_pb2 import StringArray
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

FULL = 503  # no room for another live page now
_ANSWERS_WITHIN = 90.0  # seconds; the first answer of a large cube includes loading it
_NOTHING_SELECTED = '{"selection":{"indices":{},"objects":{}}}'
_PICTURE = re.compile(r'src="\./(chart/[^"]+)"')  # a phone takes the one in `srcset` instead
_MAP_PART = re.compile(r'"\./(map/[^"]+)"')
_FINISHED = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)


@dataclass(frozen=True)
class Answer:
    """One run of the script: seconds until it was finished, and bytes received.

    `raw` counts the messages, `wire` the frames that carried them, compressed
    where both sides agreed to it.
    """

    seconds: float
    raw: int
    wire: int


class Visitor:
    """Opens a server's page for as long as its `async with` block lasts.

    `page` and `query` are its address, `source` the visitor's own on the network. `first` is
    the first run, timed from before the connection was made.
    """

    first: Answer

    def __init__(
        self, address: str, page: str = "", query: str = "", source: str | None = None
    ) -> None:
        self._address, self._source = address, source
        self._page = Page(f"http://{address}/{page}", query, page)

    async def __aenter__(self) -> Visitor:
        started = time.perf_counter()
        connection = await connect(
            f"ws://{self._address}/_stcore/stream",
            create_connection=_Counting,
            subprotocols=[Subprotocol("streamlit")],
            max_size=None,
            proxy=None,
            open_timeout=_ANSWERS_WITHIN,
            local_addr=(self._source, 0) if self._source else None,
        )
        assert isinstance(connection, _Counting)
        self._connection = connection
        try:
            self.first = await self._run(started, self._page.state())
        except BaseException:
            await self._connection.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._connection.close()

    @property
    def compression(self) -> str:
        """How the server agreed to compress what it sends."""
        names = [extension.name for extension in self._connection.protocol.extensions]
        return ", ".join(names) or "none"

    @property
    def controls(self) -> list[str]:
        """The keys of all controls that offer a choice now."""
        return [_key(name) for name, each in self._page.controls.items() if len(each.options) > 1]

    def choices(self, key: str) -> list[str]:
        """What a control offers, in the words a visitor reads."""
        return self._page.control(key).options

    def chosen(self, key: str) -> str:
        """What it is set to."""
        return self._page.control(key).value

    def parts(self) -> list[str]:
        """Addresses of what the page shows and a browser has not fetched yet."""
        return self._page.new_parts()

    async def choose(self, key: str, option: str) -> Answer:
        """Choose what a control offers and wait until the page is finished."""
        started = time.perf_counter()
        answer = await self._run(started, self._page.choose(key, option))
        if self._page.control(key).value != option:
            raise RuntimeError(f"The page did not take {option!r} for {key!r}.")
        return answer

    async def open(self, page: str, query: str) -> Answer:
        """Follow a link to a page of the site, and wait until it is finished."""
        started = time.perf_counter()
        return await self._run(started, self._page.open(page, query))

    async def _run(self, started: float, state: ClientState) -> Answer:
        before = self._connection.received
        await self._connection.send(BackMsg(rerun_script=state).SerializeToString())
        async with asyncio.timeout(_ANSWERS_WITHIN):
            finished, raw = await self._receive()
        return Answer(finished - started, raw, self._connection.received - before)

    async def _receive(self) -> tuple[float, int]:
        """(when the script was finished, bytes of all messages until nothing more comes)."""
        finished, raw, again = 0.0, 0, False
        while True:
            content = await self._connection.recv(decode=False)
            raw += len(content)
            message = ForwardMsg.FromString(content)
            if message.HasField("script_finished"):
                finished = time.perf_counter()
                # As where a new edition came: all is drawn once more, and that run counts.
                again = message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN
            self._page.receive(message)
            status = message.session_status_changed
            if (
                message.HasField("session_status_changed")
                and not status.script_is_running
                and not again
            ):
                return finished, raw


def _key(name: str) -> str:
    """The key that a script gave a control: its id ends with it, after the hash of the rest."""
    return name.split("-", 2)[-1]


class _Counting(ClientConnection):
    """Counts bytes as they arrive, before they are decompressed."""

    received = 0

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        super().data_received(data)


@dataclass
class _Control:
    state: WidgetState
    options: list[str]
    fragment: str  # part of the page that a click on it runs again; empty for all
    run: int  # the last that drew it

    @property
    def value(self) -> str:
        return self.state.string_value or "".join(self.state.string_array_value.data)


@dataclass
class _Kept:
    """A message that the server need not send again."""

    message: ForwardMsg
    run: int  # the last that used it


@dataclass
class Page:
    """What the page in the browser knows, and tells the server with every click."""

    url: str
    query: str = ""
    name: str = ""
    script: str = ""
    scripts: dict[str, str] = field(default_factory=dict)  # of each page by its name
    controls: dict[str, _Control] = field(default_factory=dict)  # by id
    kept: dict[str, _Kept] = field(default_factory=dict)  # by hash
    keep_for: int = 0  # runs
    run: int = 0
    shown: set[str] = field(default_factory=set)  # addresses of pictures and of maps' data
    fetched: set[str] = field(default_factory=set)  # those of them that the browser has
    fragments: Sequence[str] = ()  # the parts that this run draws; empty for all

    def control(self, key: str) -> _Control:
        return next(each for name, each in self.controls.items() if _key(name) == key)

    def new_parts(self) -> list[str]:
        new = sorted(self.shown - self.fetched)
        self.fetched |= self.shown
        self.shown = set()
        return new

    def open(self, page: str, query: str) -> ClientState:
        self.name, self.script, self.query = page, self.scripts[page], query
        return self.state()

    def choose(self, key: str, option: str) -> ClientState:
        control = self.control(key)
        if control.state.HasField("string_array_value"):
            control.state.string_array_value.CopyFrom(StringArray(data=[option]))
        else:
            control.state.string_value = option
        return self.state(control.fragment)

    def state(self, fragment: str = "") -> ClientState:
        return ClientState(
            query_string=self.query,
            page_script_hash=self.script,
            page_name="" if self.script else self.name,
            fragment_id=fragment,
            widget_states=WidgetStates(widgets=[each.state for each in self.controls.values()]),
            cached_message_hashes=self.kept,
            context_info=ContextInfo(
                timezone="America/New_York",
                timezone_offset=300,
                locale="en-US",
                url=self.url,
                is_embedded=False,
                color_scheme="light",
            ),
        )

    def receive(self, message: ForwardMsg) -> None:
        if message.HasField("ref_hash"):
            message = self.kept[message.ref_hash].message
        if message.metadata.cacheable:
            self.kept[message.hash] = _Kept(message, self.run)
        match message.WhichOneof("type"):
            case "new_session":
                self.run += 1
                self.script = message.new_session.page_script_hash
                self.keep_for = message.new_session.config.max_cached_message_age
                self.fragments = message.metadata.run.fragment_ids
            case "navigation":
                self.script = message.navigation.page_script_hash
                pages = message.navigation.app_pages
                self.scripts = {each.url_pathname: each.page_script_hash for each in pages}
            case "page_info_changed":
                self.query = message.page_info_changed.query_string
            case "delta":
                self._draw(message.delta)
            case "script_finished":
                if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return
                if message.script_finished not in _FINISHED:
                    raise RuntimeError("The script did not finish.")
                self._forget()

    def _draw(self, delta: Delta) -> None:
        element = delta.new_element
        match element.WhichOneof("type"):
            case "exception":
                raise RuntimeError(f"The page shows an error: {element.exception.message}")
            case "selectbox":
                box = element.selectbox
                value = box.raw_value if box.set_value else box.options[box.default]
                state = WidgetState(id=box.id, string_value=value)
                self._show(state, list(box.options), box.set_value, delta)
            case "button_group":
                group = element.button_group
                options = [option.content for option in group.options]
                default = [options[position] for position in group.default]
                value = StringArray(data=group.raw_values if group.set_value else default)
                state = WidgetState(id=group.id, string_array_value=value)
                self._show(state, options, group.set_value, delta)
            case "html":
                self.shown |= {unescape(each) for each in _PICTURE.findall(element.html.body)}
            case "deck_gl_json_chart":
                chart = element.deck_gl_json_chart
                self.shown |= set(_MAP_PART.findall(chart.json))
                if chart.id:  # it can be tapped
                    state = WidgetState(id=chart.id, string_value=_NOTHING_SELECTED)
                    self._show(state, [], False, delta)

    def _show(self, state: WidgetState, options: list[str], is_set: bool, delta: Delta) -> None:
        """Draw a control. It keeps what the visitor chose unless the server sets it."""
        before = self.controls.get(state.id)
        if before and not is_set:
            state = before.state
        self.controls[state.id] = _Control(state, options, delta.fragment_id, self.run)

    def _forget(self) -> None:
        """Drop controls that are gone, and messages that were not used for some runs."""
        self.controls = {
            name: each
            for name, each in self.controls.items()
            if each.run == self.run or not self._is_drawn_by_this_run(each.fragment)
        }
        self.kept = {
            name: each
            for name, each in self.kept.items()
            if self.run - each.run < self.keep_for
            or not self._is_drawn_by_this_run(each.message.delta.fragment_id)
        }

    def _is_drawn_by_this_run(self, fragment: str) -> bool:
        return not self.fragments or fragment in self.fragments
