"""`make report`: what changed, and what of it breaks a program that uses the package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.report.cases import CASES, ROOT, Json, add_field, git, remove_operation, write, zoo
from tools.generator.document import Document
from tools.report.__main__ import PACKAGE, Report, main, make
from tools.report.changes import ADDED, CHANGED, HANDWRITTEN, REMOVED, SCHEMAS, Breaks, Change, compare
from tools.report.markdown import render
from tools.report.surface import Surface, surface


@pytest.fixture(scope="module")
def before(start: Document) -> Surface:
    """What callers see of the small API."""
    return surface(start)


@pytest.mark.parametrize(("change", "expected"), CASES, ids=[each.__name__ for each, _ in CASES])
def test_each_change_is_told(
    change: Callable[[Json], None],
    expected: set[tuple[str, str, str, Breaks]],
    start: Document,
    before: Surface,
) -> None:
    document = zoo()
    change(document)
    report = Report("t", compare(before, surface(start.with_content(document))))
    assert {(each.section, each.action, each.subject, each.breaks) for each in report.changes} == expected
    breaks = {each[3] for each in expected} - {Breaks.NOTHING}
    assert report.breaks is bool(breaks)
    text = report.markdown()
    for kind in (Breaks.TYPES, Breaks.CALLS):
        assert (f"**{kind.value}**" in text) is (kind in breaks)
    for _, _, subject, _ in expected:
        assert f"`{subject}`" in text


def test_the_exit_status_tells_whether_callers_break(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for change, status in ((add_field, 0), (remove_operation, 1)):
        document = zoo()
        change(document)
        write(project, document, generated=False)
        assert main(["--base", "v1", "--spec", str(project / "openapi.yaml")]) == status
        assert ("**breaking**" in capsys.readouterr().out) is bool(status)


def test_handwritten_modules_are_compared_too(project: Path) -> None:
    write(project, zoo())
    assert make("v1", project / "openapi.yaml") == Report("API 1, changes since v1", [])
    for name, old, new in [
        ("client.py", "def get_httpx_client(self)", "def get_sync_httpx_client(self)"),
        ("connection.py", "    region: str | None = None,\n", ""),
        ("_paging.py", "def ", "def other_"),
    ]:
        path = project / PACKAGE / name
        path.write_text(path.read_text().replace(old, new, 1))
    report = make("v1", project / "openapi.yaml")
    told = {(each.action, each.subject, each.breaking) for each in report.changes if each.section == HANDWRITTEN}
    assert (REMOVED, "client.Client.get_httpx_client", True) in told
    assert (ADDED, "client.Client.get_sync_httpx_client", False) in told
    assert (CHANGED, "connection.connect", True) in told
    assert not any(place.startswith("_paging") for _, place, _ in told)
    assert report.breaks
    assert "## Handwritten modules" in report.markdown()
    assert "| Handwritten modules |" in report.markdown()


@pytest.mark.parametrize(
    ("base", "reason"),
    [
        ("", "give a git ref"),
        ("no-such-ref", "no commit, tag or branch"),
        ("--output=/tmp/evil", "no commit, tag or branch"),
        ("empty", "has no openapi.yaml"),
    ],
)
def test_a_bad_ref_ends_with_one_line(
    base: str, reason: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project, zoo(), generated=False)
    tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    git(project, "hash-object", "-t", "tree", "-w", "/dev/null")
    commit = subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.com", "commit-tree", tree, "-m", "empty"],
        cwd=project,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    git(project, "tag", "--force", "empty", commit)
    assert main([f"--base={base}", "--spec", str(project / "openapi.yaml")]) == 2
    error = capsys.readouterr().err
    assert reason in error
    assert error.count("\n") == 1


def test_outside_a_work_tree_and_with_a_broken_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--base", "HEAD", "--spec", str(tmp_path / "openapi.yaml")]) == 2
    assert "not a git repository" in capsys.readouterr().err
    shutil.copy(ROOT / "LICENSE", tmp_path / "openapi.yaml")
    git(tmp_path, "init", "--quiet")
    (tmp_path / PACKAGE).mkdir(parents=True)
    (tmp_path / PACKAGE / "__init__.py").touch()
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "broken")
    assert main(["--base", "HEAD", "--spec", str(tmp_path / "openapi.yaml")]) == 2
    assert "openapi.yaml" in capsys.readouterr().err


def test_text_of_the_file_stays_text() -> None:
    change = Change(SCHEMAS, CHANGED, "a`<b>`\n# c", "<script> [x](y) | **z**", Breaks.TYPES)
    text = render("t", [change, Change(HANDWRITTEN, CHANGED, "client.x", "*a*")])
    assert "- `a'<b>' # c`: \\<script\\> \\[x\\](y) \\| \\*\\*z\\*\\* **breaking**" in text
    assert "\\*a\\*" in text


@pytest.fixture(scope="module")
def whole_surface(whole: Document) -> Surface:
    """What callers see of this project's API."""
    return surface(whole)


def test_the_whole_api_is_no_different_from_itself(whole_surface: Surface) -> None:
    assert len(whole_surface.operations) == 299
    assert compare(whole_surface, whole_surface) == []


def test_fields_are_called_as_in_the_package(whole_surface: Surface) -> None:
    from oci_aidp import model, models

    seen = whole_surface.schemas.values()
    told = {each.python: {(field.python, field.name) for field in each.fields.values()} for each in seen if each.fields}
    assert len(told) > 600
    for name, fields in told.items():
        assert fields == {*model.fields(getattr(models, name)).items()}, name


def test_it_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.report", "--base", "no-such-ref"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: 'no-such-ref' is no commit, tag or branch\n"
