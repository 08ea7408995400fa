"""The real history of Oracle's releases, walked from the first to the last with this project's own tools.

Each step brings a release into the OpenAPI file, generates the package without a warning, and reports what changed. The
releases are downloaded, pinned by `releases.lock`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import ruamel.yaml

from tools.generator.document import Document
from tools.generator.pipeline import generate
from tools.report.__main__ import PACKAGE, Report, make
from tools.report.changes import ADDED, OPERATIONS, REMOVED, Change, compare
from tools.report.surface import Surface, Value, surface
from tools.spec.__main__ import bring_in
from tools.spec.facts import Facts
from tools.spec.release import unpacked
from tools.spec.sdk import read_release

ROOT = Path(__file__).resolve().parents[2]
LOCK = Path(__file__).with_name("releases.lock")
OPERATIONS_AT = {
    "1.0.0": 215,
    "1.0.1": 215,
    "1.0.2": 215,
    "2.0.1": 242,
    "4.1.0": 244,
    "4.1.1": 244,
    "4.2.1": 256,
    "5.0.0": 271,
    "5.1.1": 299,
}
MOVED_AT = {"4.1.1": {"ExportLineage", "FetchEntityLineage"}}
"""Operations whose tag changed, and so their module."""

pytestmark = pytest.mark.proof


class Walk:
    """A project that is upgraded from release to release, each of them a commit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "openapi.yaml"
        self.steps = 0
        _write_start(self.spec)
        self._git("init", "--quiet")

    def step(self, facts: Facts) -> Report | None:
        """Upgrades to a release; returns the report on what changed since the one before, None at the first one."""
        bring_in(facts, self.spec, prune=True)
        count = generate(self.spec, ROOT / "generator-config.yml", ROOT / "overrides", self.folder / PACKAGE)
        assert count == len(facts.operations)
        told = make("HEAD", self.spec) if self.steps else None
        self.steps += 1
        self._git("add", "--all")
        self._git("commit", "--quiet", "--allow-empty", "--message", facts.source)
        return told

    def _git(self, *arguments: str) -> None:
        settings = ("user.name=test", "user.email=test@example.com", "commit.gpgsign=false", "core.autocrlf=false")
        options = [part for each in settings for part in ("-c", each)]
        subprocess.run(["git", *options, *arguments], cwd=self.folder, check=True, capture_output=True)


def _write_start(path: Path) -> None:
    """openapi.yaml without operations, and without whatever a release brings."""
    yaml = ruamel.yaml.YAML()
    document: Any = yaml.load(ROOT / "openapi.yaml")
    for section in (document["paths"], document["tags"], document["components"]["parameters"]):
        section.clear()
    schemas = document["components"]["schemas"]
    for name in [name for name in schemas if name != "Error"]:
        del schemas[name]
    yaml.dump(document, path)


def _facts(version: str, folder: Path) -> Facts:
    """What a release says, after downloading exactly the files that the lock has."""
    lines = [line for line in LOCK.read_text().splitlines() if f"=={version} " in line]
    assert len(lines) == 2
    folder.mkdir()
    (folder / "requirements.txt").write_text("\n".join(lines))
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += [
        "--only-binary",
        ":all:",
        "--require-hashes",
        "--dest",
        str(folder),
        "-r",
        str(folder / "requirements.txt"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no access to the packages: {done.stderr[-200:]}")
    with unpacked(version, folder) as (client, manifest):
        return read_release(client, manifest, version)


def names(changes: list[Change], action: str) -> set[str]:
    return {each.subject for each in changes if each.section == OPERATIONS and each.action == action}


def headlines(markdown: str, section: str) -> Iterator[str]:
    """Names in the list of what was added to a section."""
    found = re.search(rf"^## {section}$(.*?)(?=^## |\Z)", markdown, re.MULTILINE | re.DOTALL)
    added = re.search(r"^### Added$(.*?)(?=^### |\Z)", found[1], re.MULTILINE | re.DOTALL) if found else None
    yield from re.findall(r"^- `([^`]+)`", added[1], re.MULTILINE) if added else ()


def without_enum_names(found: Surface) -> Surface:
    """A surface with values in place of enums, whose names depend on the way, and without limits, which are ours."""
    values = {name: f"<{' '.join(sorted(each.values))}>" for name, each in found.schemas.items() if each.kind == "enum"}

    def plain(type_: str) -> str:
        return re.sub(r"\w+", lambda name: values.get(name[0], name[0]), type_)

    def plain_value(each: Value) -> Value:
        return replace(each, type=plain(each.type), takes=plain(each.takes), limits={})

    def plain_values(some: Mapping[str, Value]) -> dict[str, Value]:
        return {name: plain_value(each) for name, each in some.items()}

    operations = {
        name: replace(each, positional=tuple(map(plain_value, each.positional)), named=plain_values(each.named))
        for name, each in found.operations.items()
    }
    schemas = {
        name: replace(each, fields=plain_values(each.fields))
        for name, each in found.schemas.items()
        if each.kind != "enum"
    }
    return replace(found, operations=operations, schemas=schemas)


def test_all_releases_from_the_first_to_the_last(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    walk = Walk(tmp_path / "project")
    before: set[str] = set()
    for version, count in OPERATIONS_AT.items():
        facts = _facts(version, tmp_path / version)
        assert len(facts.operations) == count, version
        report = walk.step(facts)
        assert (report is None) == (version == "1.0.0")
        if report is not None:
            moved = MOVED_AT.get(version, set())
            added = facts.operations.keys() - before | moved
            assert names(report.changes, ADDED) == added, version
            assert set(headlines(report.markdown(), "Operations")) == added, version
            assert names(report.changes, REMOVED) == moved, version
        before = set(facts.operations)
    document = Document(ROOT / "openapi.yaml")
    for _, _, operation in document.operations():
        operation.pop("x-paging", None)  # ours: no release tells where a body has its page token
    walked, ours = surface(Document(walk.spec)), surface(document)
    assert compare(without_enum_names(walked), without_enum_names(ours)) == []
