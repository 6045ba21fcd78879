"""What tells others how to run the site: by the schemas of those who read it, and among itself."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from tests.deploy.front import DEPLOY, image
from tests.test_documents import routes_of_the_server, settings_of_the_product

KUBERNETES = ("1.31", "1.34", "1.37")
MANIFESTS = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
STREAMLITS = {"/_stcore/health", "/_stcore/metrics"}


def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return read


def manifests() -> list[dict[str, Any]]:
    return [each for file in MANIFESTS for each in yaml.safe_load_all(file.read_text())]


def of_kind(kind: str, name: str) -> dict[str, Any]:
    found = [m for m in manifests() if (m["kind"], m["metadata"]["name"]) == (kind, name)]
    assert len(found) == 1
    return found[0]


def containers() -> Iterator[dict[str, Any]]:
    for each in manifests():
        spec = (
            each["spec"]["jobTemplate"]["spec"] if each["kind"] == "CronJob" else each.get("spec")
        )
        if each["kind"] in ("Deployment", "CronJob"):
            assert spec
            yield from spec["template"]["spec"]["containers"]


def opened(text: str) -> set[str]:
    """What the configuration of nginx leaves open."""
    return set(re.findall(r"\$\{?(FRONT_[A-Z]+)", text))


# -- by schemas


def faults_of_compose(file: Path) -> int:
    checker = Path(sys.executable).with_name("check-jsonschema")
    command = [str(checker), "--builtin-schema", "vendor.compose-spec", str(file)]
    return subprocess.run(command, capture_output=True, check=False).returncode


def test_the_services_are_as_compose_reads_them(tmp_path: Path) -> None:
    assert faults_of_compose(DEPLOY / "compose.yaml") == 0
    wrong = tmp_path / "compose.yaml"
    wrong.write_text((DEPLOY / "compose.yaml").read_text().replace("read_only:", "readonly:"))
    assert faults_of_compose(wrong) != 0


@pytest.mark.parametrize("version", KUBERNETES)
def test_the_manifests_are_as_kubernetes_reads_them(version: str) -> None:
    for each in manifests():
        kubernetes_validate.validate(each, version, strict=True)
    wrong = of_kind("Deployment", "site")
    wrong["spec"]["template"]["spec"]["containers"][0]["readinessprobe"] = {}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, version, strict=True)


def test_the_units_are_as_systemd_reads_them(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        missing = "systemd-analyze is missing (Debian: systemd)"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    for unit in (DEPLOY / "systemd").iterdir():
        text = unit.read_text().replace("/srv/camera-census/.venv", sys.prefix)
        (tmp_path / unit.name).write_text(text)
    command = [analyze, "verify", *sorted(map(str, tmp_path.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = [line for line in done.stderr.splitlines() if "camera-census" in line]
    assert (done.returncode, told) == (0, [])


# -- and among itself


def test_whatever_nginx_leaves_open_is_given_everywhere() -> None:
    needed = opened((DEPLOY / "nginx/site.conf.template").read_text())
    assert needed == opened((DEPLOY / "nginx/write-conf.sh").read_text())
    assert needed == set(
        re.findall(r"^(FRONT_[A-Z]+)=", (DEPLOY / "nginx/front.env").read_text(), re.MULTILINE)
    )
    for given in (
        set(compose()["services"]["front"]["environment"]),
        {
            each["name"]
            for each in of_kind("Deployment", "front")["spec"]["template"]["spec"]["containers"][0][
                "env"
            ]
        },
    ):
        assert {name for name in given if name.startswith("FRONT_")} == needed


def test_nginx_knows_every_process_and_each_believes_nginx_alone() -> None:
    services = compose()["services"]
    sites = {name: each for name, each in services.items() if name.startswith("site-")}
    at = {name: each["networks"]["inside"]["ipv4_address"] for name, each in services.items()
          if "networks" in each}  # fmt: skip
    named = re.findall(r"server ([\d.]+):8501", services["front"]["environment"]["FRONT_REPLICAS"])
    assert len(sites) >= 3
    assert named == [at[name] for name in sites]
    assert set(services["front"]["depends_on"]) == set(sites)
    for each in sites.values():
        assert each["environment"]["FORWARDED_ALLOW_IPS"] == at["front"]
        assert all(volume.endswith(":ro") for volume in each["volumes"])
    assert all(each["read_only"] and each["cap_drop"] == ["ALL"] for each in services.values())


def test_no_container_is_root_or_can_write_to_itself() -> None:
    for each in containers():
        secured = each["securityContext"]
        assert secured["readOnlyRootFilesystem"]
        assert not secured["allowPrivilegeEscalation"]
        assert secured["capabilities"] == {"drop": ["ALL"]}
        assert each["resources"]["limits"]["memory"]


def test_every_setting_is_one_that_the_site_reads() -> None:
    texts = [path.read_text() for path in DEPLOY.rglob("*") if path.is_file()]
    named = set(re.findall(r"\bCAMERA_CENSUS_[A-Z_]+\b", "".join(texts)))
    assert named <= settings_of_the_product()


def test_everything_that_is_asked_for_has_an_address() -> None:
    known = {*routes_of_the_server(), *STREAMLITS}
    text = (DEPLOY / "kubernetes/site.yaml").read_text()
    asked = set(re.findall(r"(?:\{path|prometheus.io/path): (/[\w/]+)", text))
    assert {"/readyz", *STREAMLITS} == asked <= known


def test_selectors_find_and_files_are_there() -> None:
    for kind, name in (("Service", "site"), ("Service", "front")):
        labels = of_kind("Deployment", name)["spec"]["template"]["metadata"]["labels"]
        assert of_kind(kind, name)["spec"]["selector"].items() <= labels.items()
        budget = of_kind("PodDisruptionBudget", name)["spec"]["selector"]["matchLabels"]
        assert budget.items() <= labels.items()
    assert of_kind("HorizontalPodAutoscaler", "site")["spec"]["scaleTargetRef"]["name"] == "site"
    kustomization = yaml.safe_load((DEPLOY / "kustomization.yaml").read_text())
    files = [*kustomization["resources"], *kustomization["configMapGenerator"][0]["files"]]
    assert all((DEPLOY / each).is_file() for each in files)
    assert {DEPLOY / each for each in kustomization["resources"]} == set(MANIFESTS)


def test_every_way_starts_the_same_command() -> None:
    unit = (DEPLOY / "systemd/camera-census@.service").read_text()
    started = re.search(r"^ExecStart=\S*/bin/(.*)$", unit, re.MULTILINE)
    assert started
    assert started[1].split() == json.loads(image("CMD"))


def test_no_registry_is_named() -> None:
    """An image without one comes from wherever the operator's engine looks."""
    for path in DEPLOY.rglob("*"):
        text = path.read_text() if path.is_file() else ""
        images = re.findall(r"(?:image: |^FROM |BASE=)(\S+)", text, re.MULTILINE)
        assert not [each for each in images if re.match(r"[\w-]+(\.[\w-]+)+[:/]", each)]
