"""This project as it is for the other library of HTTP: the package, and the tests, which name the library as well."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.generator.libraries import library_of, rewrite, swapped

ROOT = Path(__file__).resolve().parents[2]
PARTS = (
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "benchmarks",
    "docs",
    "examples",
    "generated",
    "generator-config.yml",
    "openapi.yaml",
    "overrides",
    "pyproject.toml",
    "service",
    "tests",
    "tools",
)
_ARTEFACTS = shutil.ignore_patterns("__pycache__", ".hypothesis", ".oci-aidp-*")


def project(library: str, folder: Path) -> Path:
    """A copy of this project in a folder, with package and tests for a library."""
    root = folder / "project"
    root.mkdir()
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=_ARTEFACTS)
        else:
            shutil.copy(ROOT / name, root)
    package = root / "generated" / "oci_aidp"
    if library_of(package) != library:
        for path in (*(root / "tests").rglob("*.py"), root / "docs" / "faults.md"):
            path.write_text(swapped(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        settings = root / "pyproject.toml"
        settings.write_text(_requiring(library, settings.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    rewrite(package, library)
    return root


def _requiring(library: str, settings: str) -> str:
    """The settings of the project with the dependencies of its group for a library in the place of the usual ones."""
    found = re.search(rf"^{library} = (\[.*\])$", settings, re.MULTILINE)
    assert found
    return re.sub(r"(?<=^dependencies = ).*$", lambda _: found[1], settings, count=1, flags=re.MULTILINE)


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a module of Python in a copy of the project."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root / "generated"), str(root)])}
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=root, env=environment, capture_output=True, text=True, check=False
    )
