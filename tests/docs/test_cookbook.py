"""The programs of the cookbook: each is well typed, runs against a local AIDP, and prints what its page says."""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from oci_aidp.clock import Clock
from service import LocalAidp
from tests.support.standins import StandIns

ROOT = Path(__file__).resolve().parents[2]
COOKBOOK = ROOT / "docs" / "cookbook"
PAGES = {page.stem: page.read_text(encoding="utf-8") for page in COOKBOOK.glob("*.md")}
NOTEBOOK = '{"cells": [{"cell_type": "code", "source": ["print(1)"], "metadata": {}, "outputs": []}], "metadata": {}}'

AIRFLOW = """
import datetime
from collections.abc import Callable
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

def task(*, retries: int, retry_delay: datetime.timedelta) -> Callable[[Function], Function]:
    return lambda function: function

def dag(*, schedule: str, start_date: datetime.datetime, catchup: bool) -> Callable[[Function], Function]:
    return lambda function: function
"""
"""Stands in for Airflow, which is too large to be installed for one page: tasks run where the DAG is made."""


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


def here(code: str) -> str:
    """A program that says where the package is in a checkout, in the place of a vendored one."""
    return code.replace("my_app._vendor.aidp.service", "service").replace("my_app._vendor.aidp", "oci_aidp")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def load(page: str) -> dict[str, Any]:
    """Runs the program of a page, and returns its names."""
    write(Path("program.py"), program(page))
    return runpy.run_path("program.py", run_name="__main__")


@pytest.fixture
def aidp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalAidp]:
    """A local AIDP that programs reach by the environment, in a time that passes only when they wait."""
    for name in list(os.environ):
        if name.startswith(("OCI_", "AIDP_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "modules" / "airflow" / "sdk.py", AIRFLOW)
    monkeypatch.syspath_prepend(tmp_path / "modules")
    for name in ("airflow", "airflow.sdk"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(Clock, "sleep", lambda clock, seconds: None)
    with LocalAidp(seeded=True) as running:
        monkeypatch.setenv("OCI_CLI_CONFIG_FILE", str(running.profile.config_file))
        monkeypatch.setenv("AIDP_ENDPOINT", running.endpoint)
        monkeypatch.setenv("AIDP_PLATFORM", running.platform)
        monkeypatch.setenv("AIDP_WORKSPACE", running.key_of("Workspace", "analytics"))
        monkeypatch.setenv("AIDP_JOB", running.key_of("Job", "analytics-nightly"))
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


def role(aidp: LocalAidp) -> list[str]:
    return [aidp.platform, "sales", aidp.key_of("Workspace", "analytics"), "sales_analysts", "ocid1.user.oc1..tom"]


def agent(aidp: LocalAidp) -> list[str]:
    details = {"displayName": "order-helper", "pathInfo": "/Workspace/Shared/order-helper", "type": "CANVAS"}
    with aidp.connect() as client:
        path = f"/aiDataPlatforms/{aidp.platform}/workspaces/{place(aidp)[1]}/agents"
        key = client.request("POST", path, json=details).result()["key"]
    return [*place(aidp), key, "compute", "What did we sell in May?", "And in June?"]


def experiment(aidp: LocalAidp) -> list[str]:
    return [*place(aidp), "demand-forecast", "sales.orders.demand_forecast"]


def libraries(aidp: LocalAidp) -> list[str]:
    Path("requirements.txt").write_text("polars\n")
    return [*place(aidp), aidp.key_of("Cluster", "analytics-etl"), "requirements.txt"]


def git_account(aidp: LocalAidp) -> list[str]:
    data = {"type": "GIT_ACCOUNT", "providerName": "GITHUB", "entityType": "PERSONAL_ACCESS_TOKEN", "username": "maria"}
    details = {"name": "github", "isDefault": True, "data": data | {"personalAccessToken": "none"}}
    with aidp.connect() as client:
        client.request("POST", f"/aiDataPlatforms/{aidp.platform}/userSettings", json=details).result()
    return [*place(aidp), "https://example.com/pipelines.git", "github"]


def transfers(aidp: LocalAidp) -> list[str]:
    Path("report.bin").write_bytes(bytes(300_000))
    workspace, job_key = place(aidp)[1], aidp.key_of("Job", "analytics-nightly")
    return [aidp.platform, aidp.key_of("Volume", "files"), "report.bin", workspace, job_key]


def lineage(aidp: LocalAidp) -> list[str]:
    aidp.add_lineage("sales.customers.current", "sales.orders.current")
    return [aidp.platform, "sales.orders.current"]


PREPARED: dict[str, Callable[[LocalAidp], list[str]]] = {
    "index": lambda aidp: [aidp.platform],
    "run-a-job": job,
    "deploy-a-bundle": bundle,
    "load-files": file,
    "share-data": lambda aidp: [aidp.platform, "partner_sales", "fresh_markets", "sales.orders.current"],
    "roles-and-permissions": role,
    "chat-with-an-agent": agent,
    "experiments-and-models": experiment,
    "install-libraries": libraries,
    "git-folders": git_account,
    "audit-and-lineage": lineage,
    "progress": transfers,
    "airflow": lambda aidp: [],
}
"""What a program finds, and its arguments."""
OTHERS = {"fastapi", "functions", "testing"}
"""The pages whose programs are called by others, each by a test of its own."""


def test_every_page_is_run() -> None:
    assert PAGES.keys() == PREPARED.keys() | OTHERS


@pytest.mark.parametrize("page", PREPARED)
def test_a_program_prints_what_its_page_says(
    page: str, aidp: LocalAidp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["program.py", *PREPARED[page](aidp)])
    load(page)
    shown = capsys.readouterr().out
    assert re.fullmatch(printed(page), shown), shown
    assert [each for each in aidp.requests if each.status is None or each.status >= 400] == []


def test_the_web_service_answers_as_its_page_says(aidp: LocalAidp, monkeypatch: pytest.MonkeyPatch) -> None:
    *_, key, _, _, _ = agent(aidp)
    with aidp.connect() as client:
        path = f"/aiDataPlatforms/{aidp.platform}/workspaces/{place(aidp)[1]}/agents/{key}/deployments/actions/deploy"
        deployed = client.request("POST", path, json={"agentKey": key}).result()
        one = f"{path.removesuffix('/actions/deploy')}/{deployed['key']}"
        assert {client.request("GET", one).result()["lifecycleState"] for _ in range(3)} >= {"ACTIVE"}
    monkeypatch.setenv("AIDP_AGENT", deployed["endpointUrl"])
    lines = []

    async def visit() -> None:
        app = load("fastapi")["app"]
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://jobs") as visitor,
        ):
            started = await visitor.post(f"/jobs/{aidp.key_of('Job', 'analytics-nightly')}/runs")
            answers = [started]
            for path in (f"/runs/{started.json()['run']}", "/runs/none", "/ask?question=Why"):
                answers.append(await visitor.get(path))
            for each in answers:
                path = each.request.url.raw_path.decode()
                lines.append(f"{each.request.method} {path}: {each.status_code} {each.text}\n")

    asyncio.run(visit())
    assert re.fullmatch(printed("fastapi"), "".join(lines)), lines


def test_the_function_signs_in_as_itself(aidp: LocalAidp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = {"parameters": {"day": "2026-05-04"}}
    with StandIns(aidp, tmp_path) as standins:
        for name, value in standins.resource_principal("2.2", tmp_path).items():
            monkeypatch.setenv(name, value)
        function = load("functions")
        with function["client"]:
            answers = [
                function["handler"](None, io.BytesIO(json.dumps(asked | {"job": key}).encode()))
                for key in (aidp.key_of("Job", "analytics-nightly"), "none")
            ]
    assert re.fullmatch(printed("functions"), "".join(f"{answer}\n" for answer in answers)), answers
    assert f'keyId="ST${standins.tokens[0]}"' in aidp.requests[-1].headers["authorization"]


def test_the_tests_of_the_page_pass(tmp_path: Path) -> None:
    write(tmp_path / "test_program.py", here(program("testing")))
    quiet = ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:hypothesispytest"]
    shown = run(["-m", "pytest", "-q", *quiet], tmp_path, PYTHONPATH=f"{ROOT}{os.pathsep}{ROOT / 'generated'}")
    assert re.search(printed("testing"), shown), shown


def test_the_programs_have_the_types_they_say(tmp_path: Path) -> None:
    write(tmp_path / "airflow" / "sdk.py", AIRFLOW)
    for page in PAGES:
        write(tmp_path / "pages" / f"{page.replace('-', '_')}.py", here(program(page)))
    run(["-m", "mypy", "--strict", str(tmp_path / "pages")], MYPYPATH=str(tmp_path))


def test_the_programs_are_formatted(tmp_path: Path) -> None:
    for page in PAGES:
        write(tmp_path / f"{page.replace('-', '_')}.py", program(page))
    run(["-m", "ruff", "format", "--isolated", "--check", "--line-length=100", str(tmp_path)])
    rules = ["--select=E,F,I,UP,B,SIM,RUF", "--line-length=100"]
    run(["-m", "ruff", "check", "--isolated", "--no-cache", *rules, str(tmp_path)])


def run(arguments: list[str], folder: Path = ROOT, **environment: str) -> str:
    """Runs a tool, which must succeed, and returns what it prints."""
    result = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.mark.parametrize("page", PAGES)
def test_blocks_have_at_most_100_columns(page: str) -> None:
    blocks: list[str] = re.findall(r"^```\w+\n(.*?)^```$", PAGES[page], re.MULTILINE | re.DOTALL)
    assert [line for block in blocks for line in block.splitlines() if len(line) > 100] == []


def test_the_index_lists_every_page() -> None:
    index = (COOKBOOK / "index.md").read_text(encoding="utf-8")
    assert {"index", *re.findall(r"\]\(([\w-]+)\.md\)", index)} == PAGES.keys()
    navigation = (ROOT / "docs" / "mkdocs.yml").read_text(encoding="utf-8")
    assert sorted(re.findall(r"cookbook/([\w-]+)\.md", navigation)) == sorted(PAGES)
