"""The programs of the cookbook: each is well typed, runs against a local AIDP, and prints what its page says."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oci_aidp.clock import Clock
from service import LocalAidp

ROOT = Path(__file__).resolve().parents[2]
COOKBOOK = ROOT / "docs" / "cookbook"
PAGES = {page.stem: page.read_text(encoding="utf-8") for page in COOKBOOK.glob("*.md") if page.stem != "index"}
NOTEBOOK = '{"cells": [{"cell_type": "code", "source": ["print(1)"], "metadata": {}, "outputs": []}], "metadata": {}}'


def program(page: str) -> str:
    """The one program of a page."""
    return _block(page, "python")


def printed(page: str) -> str:
    """What a page says that its program prints, as a pattern: `…` stands for what differs from run to run."""
    return re.escape(_block(page, "text")).replace("…", ".+")


def _block(page: str, language: str) -> str:
    blocks: list[str] = re.findall(rf"^```{language}\n(.*?)^```$", PAGES[page], re.MULTILINE | re.DOTALL)
    (block,) = blocks
    return block


@pytest.fixture
def aidp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalAidp]:
    """A local AIDP that programs reach by the environment, in a time that passes only when they wait."""
    for name in list(os.environ):
        if name.startswith(("OCI_", "AIDP_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Clock, "sleep", lambda clock, seconds: None)
    with LocalAidp(seeded=True) as running:
        monkeypatch.setenv("OCI_CLI_CONFIG_FILE", str(running.profile.config_file))
        monkeypatch.setenv("AIDP_ENDPOINT", running.endpoint)
        yield running
        assert running.problems == []


def place(aidp: LocalAidp) -> list[str]:
    return [aidp.platform, aidp.key_of("Workspace", "analytics")]


def job(aidp: LocalAidp) -> list[str]:
    Path("load.ipynb").write_text(NOTEBOOK)
    return [*place(aidp), aidp.key_of("Cluster", "analytics-etl"), "load.ipynb"]


def bundle(aidp: LocalAidp) -> list[str]:
    folder = "/Workspace/Shared/pipelines"
    details = {"folderPath": folder, "gitRepositoryUrl": "https://example.com/pipelines.git", "branchName": "main"}
    details["credentialKey"] = "none"
    source, target = (aidp.key_of("Workspace", name) for name in ("analytics", "reporting"))
    with aidp.connect() as client:
        for workspace in (source, target):
            path = f"/aiDataPlatforms/{aidp.platform}/workspaces/{workspace}/gitFolders"
            client.request("POST", path, json=details).result()
    return [aidp.platform, source, target, folder, aidp.key_of("Job", "analytics-nightly")]


def file(aidp: LocalAidp) -> list[str]:
    Path("orders.parquet").write_bytes(b"PAR1")
    return [aidp.platform, "sales", "orders", "orders.parquet"]


PREPARED: dict[str, Callable[[LocalAidp], list[str]]] = {
    "run-a-job": job,
    "deploy-a-bundle": bundle,
    "load-files": file,
}
"""What a program finds, and its arguments."""


def test_every_page_is_run() -> None:
    assert PAGES.keys() == PREPARED.keys()


@pytest.mark.parametrize("page", PREPARED)
def test_a_program_prints_what_its_page_says(
    page: str, aidp: LocalAidp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("program.py").write_text(program(page), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["program.py", *PREPARED[page](aidp)])
    runpy.run_path("program.py", run_name="__main__")
    shown = capsys.readouterr().out
    assert re.fullmatch(printed(page), shown), shown
    assert [each for each in aidp.requests if each.status is None or each.status >= 400] == []


def test_the_programs_have_the_types_they_say(tmp_path: Path) -> None:
    for page in PAGES:
        (tmp_path / f"{page.replace('-', '_')}.py").write_text(program(page), encoding="utf-8")
    run(["-m", "mypy", "--strict", str(tmp_path)])


def test_the_programs_are_formatted(tmp_path: Path) -> None:
    for page in PAGES:
        (tmp_path / f"{page.replace('-', '_')}.py").write_text(program(page), encoding="utf-8")
    run(["-m", "ruff", "format", "--isolated", "--check", "--line-length=100", str(tmp_path)])
    sources = f"src = ['{ROOT}', '{ROOT / 'generated'}']"
    rules = ["--select=E,F,I,UP,B,SIM,RUF", "--line-length=100", "--config", sources]
    run(["-m", "ruff", "check", "--isolated", "--no-cache", *rules, str(tmp_path)])


def run(arguments: list[str]) -> None:
    """Runs a tool in the root of the project."""
    result = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_index_lists_every_page() -> None:
    index = (COOKBOOK / "index.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"\]\(([\w-]+)\.md\)", index)) == sorted(PAGES)
    navigation = (ROOT / "docs" / "mkdocs.yml").read_text(encoding="utf-8")
    assert sorted(re.findall(r"cookbook/([\w-]+)\.md", navigation)) == sorted([*PAGES, "index"])
