"""The site in a folder of a larger one, behind the very proxy that once could not pass it on."""

from __future__ import annotations

import http.client
import re
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tests.deploy.front import Replica, free_port, nginx_or_skip, status_of

PUBLIC = "https://city.example/cameras"
# The ports of the proxy's file: in front of the site, and those it is passed on to.
KEEPS_THE_FOLDER, STRIPS_IT, NO_WEBSOCKET, AS_IT_COMES = 8620, 8621, 8622, 8623
IN_THE_FOLDER, AT_THE_ROOT = 8614, 8615
# What had an empty page with 200 where a file is due, and what it is.
FILES = {
    "/figure/crime-trend.png?area=504": "image/png",
    "/embed/crime-trend?area=504": "text/html",
    "/brief.pdf?area=504": "application/pdf",
    "/data/v1/areas.csv": "text/csv",
    "/data/v1/crime.csv?area=302&crime=robbery": "text/csv",
    "/readyz": "text/plain",
}


@dataclass(frozen=True)
class Proxy:
    """Where the ports of the proxy's file are, on this machine."""

    ports: Mapping[int, int]

    def get(self, port: int, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.ports[port], timeout=60)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()


@pytest.fixture(scope="module")
def proxy(cases: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    program, folder = nginx_or_skip(), tmp_path_factory.mktemp("folder")
    conf = (cases / "12_subpath/nginx.conf").read_text()
    ports = {int(port): free_port() for port in re.findall(r"127\.0\.0\.1:(\d+)", conf)}
    conf = re.sub(r"(127\.0\.0\.1:)(\d+)", lambda found: f"{found[1]}{ports[int(found[2])]}", conf)
    own = f"http {{\n  access_log off; client_body_temp_path {folder}/body;"
    (folder / "nginx.conf").write_text(conf.replace("http {", own, 1))
    replicas = [
        Replica(ports[IN_THE_FOLDER], folder / "a", {"STREAMLIT_SERVER_BASE_URL_PATH": "cameras"}),
        Replica(ports[AT_THE_ROOT], folder / "b", {}),
    ]
    with ExitStack() as stack:
        for replica in replicas:
            replica.settings = {**replica.settings, "CAMERA_CENSUS_ADDRESS": PUBLIC}
            replica.start()
            stack.callback(replica.stop)
        options = f"daemon off; pid {folder}/pid; lock_file {folder}/lock; error_log {folder}/log;"
        command = [program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", options]
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        stack.callback(server.wait, 10)
        stack.callback(server.terminate)
        replicas[1].wait()
        end = time.monotonic() + 60
        while status_of(ports[KEEPS_THE_FOLDER], "/cameras/readyz") != 200:
            assert time.monotonic() < end, replicas[0].log.read_text()
            time.sleep(0.1)
        yield Proxy(ports)


@pytest.mark.parametrize("port", [KEEPS_THE_FOLDER, STRIPS_IT])
def test_all_that_has_an_address_has_it_in_the_folder(proxy: Proxy, port: int) -> None:
    for path, kind in FILES.items():
        status, headers, content = proxy.get(port, f"/cameras{path}")
        assert (status, headers["content-type"].split(";")[0]) == (200, kind), path
        assert b"<title>Streamlit</title>" not in content
    status, _, page = proxy.get(port, "/cameras/")
    assert status == 200 and b"og:title" in page and b"<title>Streamlit</title>" not in page
    assert proxy.get(port, "/cameras/neighbourhood")[0] == 404


@pytest.mark.parametrize("port", [KEEPS_THE_FOLDER, STRIPS_IT])
def test_what_leaves_names_the_folder_and_no_host_that_was_asked_for(
    proxy: Proxy, port: int
) -> None:
    status, headers, _ = proxy.get(port, "/cameras/data/v1")
    assert status in (301, 307, 308)
    asked = "https://city.example/cameras/data/v1"
    assert urljoin(asked, headers["location"]) == f"{asked}/"
    assert proxy.get(port, "/cameras/compare/?areas=506,602")[0] == 404
    _, _, index = proxy.get(port, "/cameras/data/v1/")
    assert b'href="/"' not in index
    for path in ("catalog.jsonld", "openapi.json"):
        _, headers, content = proxy.get(port, f"/cameras/data/v1/{path}", Host="evil.example")
        assert PUBLIC.encode() in content
        assert b"evil.example" not in content + repr(headers).encode()


@pytest.mark.parametrize("port", [NO_WEBSOCKET, AS_IT_COMES])
def test_a_page_can_be_read_where_no_live_page_opens(proxy: Proxy, port: int) -> None:
    status, _, page = proxy.get(port, "/?area=504")
    assert status == 200
    assert b"<h1" in page and b"Brookland" in page and b"/brief" in page
