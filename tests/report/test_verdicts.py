"""The report says that types break exactly if mypy then rejects a program that uses every name of the package."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from mypy.dmypy_server import Server
from mypy.modulefinder import BuildSource
from mypy.options import Options

from tests.report.cases import CASES, ROOT, zoo
from tests.report.programs import program
from tests.report.random_changes import Changes, Json
from tools.generator.document import Document, DocumentError
from tools.generator.pipeline import GenerationError, build
from tools.report.changes import Breaks, Change, compare
from tools.report.surface import surface

CHANGES = 250
STEPS = 12
"""Number of successive changes before a new start."""
STRICT = ("warn_return_any", "disallow_any_generics", "check_untyped_defs", "disallow_untyped_defs")


class Package:
    """The package of a document, the program for it, and an incremental mypy."""

    def __init__(self, folder: Path, start: Document) -> None:
        self.folder, self.package = folder, folder / "oci_aidp"
        self.writes = 0
        options = Options()
        for name in STRICT:
            setattr(options, name, True)
        options.mypy_path = [str(folder)]
        options.fine_grained_incremental = options.local_partial_types = options.ignore_missing_imports = True
        self.server = Server(options, str(folder / "status"))
        self.start = start

    def _build(self, document: Document) -> Path:
        tree = self.folder / "tree"
        shutil.rmtree(tree, ignore_errors=True)
        build(document, ROOT / "generator-config.yml", ROOT / "overrides", tree)
        return tree

    def put(self, document: Document) -> None:
        """Replaces the package by that of another document."""
        self._take_over(self._build(document), document)

    def _take_over(self, tree: Path, document: Document) -> None:
        new = {path.relative_to(tree): path.read_bytes() for path in tree.rglob("*") if path.is_file()}
        for path in [each for each in self.package.rglob("*") if each.is_file()]:
            if path.relative_to(self.package) not in new:
                path.unlink()
        for name, content in new.items():
            target = self.package / name
            if not target.exists() or target.read_bytes() != content:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
                self._date(target)
        self.document = document

    def errors(self) -> list[str]:
        """What mypy says of the program, and of operations and models."""
        paths = [self.folder / "program.py", *sorted(self.package.rglob("*.py*"))]
        told: dict[str, Any] = self.server.check(
            [
                BuildSource(str(path), self._module(path))
                for path in paths
                if path.suffix == ".pyi" or (path.suffix == ".py" and not path.with_suffix(".pyi").exists())
            ],
            export_types=False,
            is_tty=False,
            terminal_width=200,
        )
        ours = tuple(str(self.folder / name) for name in ("program.py", "oci_aidp/api/", "oci_aidp/models/"))
        return [line for line in told["out"].splitlines() if line.startswith(ours)]

    def _date(self, path: Path) -> None:
        """Gives a file a second of its own: mypy takes a file of the same size and second for unchanged."""
        self.writes += 1
        os.utime(path, (self.writes, self.writes))

    def _module(self, path: Path) -> str:
        return ".".join(path.relative_to(self.folder).with_suffix("").parts).removesuffix(".__init__")

    def change(self, changed: Json) -> tuple[bool, list[str], list[Change]] | None:
        """Replaces the package by that of a changed document.

        Returns:
            Whether the report says that types break, what mypy says of the program that was clean before, and the
            report; None if there is no such package.
        """
        old = self.document
        try:
            new = old.with_content(changed)
            changes, tree = compare(surface(old), surface(new)), self._build(new)
        except (DocumentError, GenerationError):
            return None
        uses = self.folder / "program.py"
        uses.write_text(program(self.package))
        self._date(uses)
        before = self.errors()
        self._take_over(tree, new)
        after = self.errors()
        if any("/oci_aidp/" in each for each in (*before, *after)):
            self.put(self.start)
            return None  # the generator's own tests are about that
        assert before == []
        return any(each.breaks is Breaks.TYPES for each in changes), after, changes


@pytest.fixture
def package(tmp_path: Path, start: Document) -> Package:
    return Package(tmp_path, start)


@pytest.mark.proof
def test_random_changes_are_judged_as_mypy_judges_them(package: Package) -> None:
    told: Counter[bool] = Counter()
    for seed in range(3 * CHANGES):
        if seed % STEPS == 0:
            package.put(package.start)
        found = package.change(Changes(seed).change(package.document.content))
        if found is not None:
            said, errors, changes = found
            assert said is bool(errors), (seed, errors[:3], changes)
            told[said] += 1
        if told.total() == CHANGES:
            break
    assert told.total() == CHANGES
    assert min(told.values()) > CHANGES / 5


@pytest.mark.proof
def test_known_changes_are_judged_as_mypy_judges_them(package: Package) -> None:
    for change, expected in CASES:
        package.put(package.start)
        document = zoo()
        change(document)
        found = package.change(document)
        breaks = any(each[3] is Breaks.TYPES for each in expected)
        assert found is not None
        assert (found[0], bool(found[1])) == (breaks, breaks), (change.__name__, found[1][:3])
