"""The calls on the pages of operations: complete, well typed, and taken by the service."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from service import throwaway_profile
from tests.support.canned import AidpService
from tools.docs.pages import load, operation_pages
from tools.docs.snippets import Snippet, snippets
from tools.generator.document import Document

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def document() -> Document:
    return Document(ROOT / "openapi.yaml")


@pytest.fixture(scope="module")
def made(document: Document) -> dict[str, Snippet]:
    return snippets(document, load(ROOT / "generated"))


def test_every_operation_has_a_complete_call(document: Document, made: dict[str, Snippet]) -> None:
    assert made.keys() == {operation["operationId"] for _, _, operation in document.operations()}


def test_the_page_of_each_operation_shows_both_ways(made: dict[str, Snippet]) -> None:
    pages = operation_pages(load(ROOT / "generated"), made)
    lines = (line for _, page in pages.values() for line in page.splitlines(keepends=True))
    text = "".join(line.removeprefix("    ") for line in lines)
    assert [name for name, each in made.items() if each.sync not in text or each.asyncio not in text] == []


def test_all_calls_have_the_types_they_say(made: dict[str, Snippet], tmp_path: Path) -> None:
    for name, snippet in made.items():
        (tmp_path / f"{name}_sync.py").write_text(snippet.sync)
        (tmp_path / f"{name}_asyncio.py").write_text(snippet.asyncio)
    wrong = made["GetCluster"].sync.replace("workspace_key", "workspace")
    (tmp_path / "wrong.py").write_text(wrong)
    command = [sys.executable, "-m", "mypy", "--strict", str(tmp_path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    problems = [line for line in result.stdout.splitlines() if "wrong.py" not in line and ": note:" not in line]
    assert problems == [f"Found 1 error in 1 file (checked {2 * len(made) + 1} source files)"], result.stdout
    assert 'Unexpected keyword argument "workspace"' in result.stdout


@pytest.mark.parametrize("way", ["sync", "asyncio"])
def test_the_service_takes_every_call(
    document: Document,
    made: dict[str, Snippet],
    way: str,
    service: AidpService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    profile = throwaway_profile(tmp_path / ".oci", name="DEFAULT")
    service.trust(profile.key_id, profile.public_key)
    shared = document.content["components"]["parameters"]
    service.start_operation(shared["aiDataPlatformId"]["example"], key=shared["asyncOperationKey"]["example"])
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AIDP_ENDPOINT", service.endpoint)
    for name, snippet in made.items():
        before = len(service.requests)
        exec(compile(getattr(snippet, way), f"{name}.py", "exec"), {"__name__": "__main__"})
        answers = {request.status for request in service.requests[before:]}
        assert answers, name
        assert answers <= {200, 201, 202, 204}, name
        capsys.readouterr()
    assert service.problems == []
