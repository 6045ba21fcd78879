"""Streamlit's own limits and doors are set on purpose."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.metadata import requires
from typing import Any

import pytest
from packaging.requirements import Requirement
from streamlit import config, net_util
from streamlit.web.server.server_util import is_url_from_allowed_origins
from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

from components.serving.host import ask_nobody_for_the_address, connect_only_at
from tests import REPOSITORY

SETTINGS = tomllib.loads((REPOSITORY / ".streamlit/config.toml").read_text(encoding="utf-8"))


@pytest.fixture
def hosts() -> Iterator[None]:
    """Restores the hosts that Streamlit lets in."""
    before = config.get_option("server.allowedHosts")
    yield
    config.set_option("server.allowedHosts", before)


def names(settings: dict[str, Any], before: str = "") -> list[str]:
    found = []
    for name, value in settings.items():
        inside = isinstance(value, dict)
        found += names(value, f"{before}{name}.") if inside else [f"{before}{name}"]
    return found


def test_streamlit_knows_every_setting_by_its_name() -> None:
    assert set(names(SETTINGS)) <= set(config._config_options_template)


def test_no_limit_and_no_door_is_left_to_streamlit() -> None:
    """A new version may have other defaults: what matters is set here."""
    server = SETTINGS["server"]
    assert server["disconnectedSessionTTL"] <= 60
    assert server["websocketPingInterval"] < 60  # proxies drop a silent connection after that
    assert server["maxMessageSize"] <= 10
    assert server["maxWidgetStateSize"] == server["maxUploadSize"] == 1
    closed = ("enableStaticServing", "enableAgentApi", "scriptHealthCheckEnabled")
    assert not any(server[each] for each in closed)
    assert server["enableCORS"] and server["enableXsrfProtection"]
    assert SETTINGS["client"]["showErrorDetails"] == "none"


@pytest.mark.usefixtures("hosts")
def test_live_pages_open_at_the_public_host_and_on_the_machine_alone() -> None:
    assert is_host_allowed("anything.example")
    connect_only_at("cameras.example.org")
    for host in ("cameras.example.org", "cameras.example.org:443", "localhost:8501", "[::1]:8501"):
        assert is_host_allowed(host)
    for other in ("evil.example", "cameras.example.org.evil.example", None):
        assert not is_host_allowed(other)


@pytest.mark.usefixtures("hosts")
def test_hosts_that_an_operator_set_are_kept() -> None:
    config.set_option("server.allowedHosts", ["*.example.org"])
    connect_only_at("cameras.example.com")
    assert is_host_allowed("www.example.org")
    assert not is_host_allowed("cameras.example.com")


def test_versions_that_streamlit_refuses_are_refused() -> None:
    """The project must not promise to run with a package its host cannot be installed with."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = {each.name: each for each in map(Requirement, project["dependencies"])}
    of_streamlit = [Requirement(each) for each in requires("streamlit") or []]
    for theirs in (each for each in of_streamlit if each.name in own and not each.marker):
        refused = {each.version for each in theirs.specifier if each.operator == "!="}
        excluded = {each for each in refused if not own[theirs.name].specifier.contains(each)}
        assert excluded == refused, f"{theirs.name}: Streamlit refuses {refused - excluded}"


def test_nobody_on_the_internet_is_asked_for_the_address_of_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(net_util, "_make_blocking_http_get", lambda *of, **how: asked.append(of))
    monkeypatch.setattr(net_util, "get_external_ip", net_util.get_external_ip)  # put back after
    ask_nobody_for_the_address()
    assert not is_url_from_allowed_origins("https://evil.example")
    assert asked == []
