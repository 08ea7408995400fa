"""A new version of the API: one command, and no text that names the old one stays behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import oci_aidp
from service import Profile
from tests.conftest import PLATFORM
from tests.spec.conftest import ROOT, load
from tests.support.canned import AidpService
from tools.spec.__main__ import main

NEW = "20991231"
PROGRAM = """\
import sys
import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
platform, key, config_file, endpoint = sys.argv[1:]
with oci_aidp.connect(config_file=config_file, endpoint=endpoint) as client:
    print(get_async_operation.sync(platform, key, client=client).key, oci_aidp.API_VERSION)
"""
# Facts of one release, which is of one version; and what happened, version by version.
HISTORY = {"CHANGELOG.md", "tests/spec/test_release_5_1_1.py"}


@pytest.mark.proof
def test_a_version_goes_to_all_its_places_and_nowhere_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = Path(shutil.copy(ROOT / "openapi.yaml", tmp_path))
    before = spec.read_text(encoding="utf-8")
    assert main(["--api-version", NEW, "--spec", str(spec)]) == 0
    assert f"API version: {NEW}, was {oci_aidp.API_VERSION}" in capsys.readouterr().out
    assert spec.read_text(encoding="utf-8") == before.replace(oci_aidp.API_VERSION, NEW)
    assert main(["--api-version", NEW, "--spec", str(spec)]) == 0
    assert "Nothing to do." in capsys.readouterr().out
    assert main(["--api-version", oci_aidp.API_VERSION, "--spec", str(spec)]) == 0
    assert spec.read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('version: "20250101"', "version: '20240831'"),
        ('default: "20250101"', 'default: "20240831"'),
        ("zoo.example.com/{apiVersion}", "zoo.example.com/20250101"),
        ("zoo.example.com/{apiVersion}", "zoo.example.com/v1/20240831/"),
    ],
)
def test_places_that_do_not_agree_do_so_afterwards(old: str, new: str, spec: Path) -> None:
    text = spec.read_text()
    assert old in text
    spec.write_text(text.replace(old, new))
    assert main(["--api-version", NEW, "--spec", str(spec)]) == 0
    assert "20240831" not in spec.read_text()
    assert "20250101" not in spec.read_text()
    assert load(spec)["info"]["version"] == load(spec)["servers"][0]["variables"]["apiVersion"]["default"] == NEW


@pytest.mark.parametrize("version", ["", "1", "v1", "2099-12-31", "209912310", "٢٠٩٩١٢٣١", "20991231\n", "../20991231"])
def test_what_is_no_version_changes_nothing(version: str, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = spec.read_bytes()
    assert main(["--api-version", version, "--spec", str(spec)]) == 1
    assert capsys.readouterr().err.endswith("a version has eight digits, its date\n")
    assert spec.read_bytes() == before


@pytest.mark.proof
@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
def test_with_a_new_version_the_package_calls_another_base_path(
    tmp_path: Path, small_spec: Path, profile: Profile
) -> None:
    for name in ("overrides", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("Makefile", "generator-config.yml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copy(small_spec, tmp_path / "openapi.yaml")
    (tmp_path / "ready").touch()
    make = ["make", "--no-print-directory", f"VENV={tmp_path}", f"RUN=PYTHONPATH=generated:. {sys.executable}"]
    for targets in (["spec", f"VERSION={NEW}"], ["generate"], ["check"]):
        made = subprocess.run([*make, *targets], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stdout + made.stderr
    with AidpService(spec=tmp_path / "openapi.yaml") as service:
        service.trust(profile.key_id, profile.public_key)
        key = service.start_operation(PLATFORM)
        arguments = [PLATFORM, key, str(profile.config_file), service.endpoint]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path / "generated")}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        assert (done.stdout, done.stderr) == (f"{key} {NEW}\n", "")
        assert [each.path.split("/")[1:3] for each in service.requests] == [[NEW, "aiDataPlatforms"]]


def test_no_text_names_the_version_by_hand() -> None:
    """It stands in openapi.yaml; everything else follows, or is true for any version."""
    found = []
    for path in (ROOT / name for name in sorted(os.listdir(ROOT)) if name[0] != "." or name in (".github", ".ci")):
        for file in [path] if path.is_file() else path.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                count = file.read_bytes().count(oci_aidp.API_VERSION.encode())
                found += [file.relative_to(ROOT).as_posix()] * count
    assert sorted(set(found) - HISTORY) == ["generated/oci_aidp/api/__init__.py", "openapi.yaml"]
    assert found.count("openapi.yaml") == 2
