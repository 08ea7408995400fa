"""What is on disk: the package itself, without `oci` and other dependencies."""

from __future__ import annotations

import compileall
import shutil
from pathlib import Path

from .harness import OURS_FOR_HTTPX2, ROOT, Row, World
from .startup import PYTHON


def rows(world: World) -> list[Row]:
    """Sizes of the packages: their sources, and these with the bytecode that pip adds when it installs them."""
    for_httpx2 = world.folder / "packages" / OURS_FOR_HTTPX2
    [official] = (PYTHON.parents[1] / "lib").glob("python*/site-packages/aidp_python_client")
    return [
        Row(
            "package on disk, sources",
            "MB",
            lambda: sources(ROOT / "generated" / "oci_aidp"),
            lambda: sources(official),
            limit=0.18,
            httpx2=lambda: sources(for_httpx2),
            most_rounds=1,
        ),
        Row(
            "package on disk, with bytecode",
            "MB",
            lambda: installed(ROOT / "generated" / "oci_aidp", world.folder / "ours"),
            lambda: installed(official, world.folder / "official"),
            limit=0.18,
            httpx2=lambda: installed(for_httpx2, world.folder / "for_httpx2"),
            httpx2_limit=0.18,
            most_rounds=1,
        ),
    ]


def sources(folder: Path) -> float:
    """Megabytes of the files in a folder that are not bytecode."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc") / 1e6


def installed(folder: Path, copy: Path) -> float:
    """Megabytes of a copy of a folder, compiled there."""
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    compileall.compile_dir(copy, quiet=2)
    return sum(path.stat().st_size for path in copy.rglob("*") if path.is_file()) / 1e6
