"""What is on disk: the package itself, without `oci` and other dependencies."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from .harness import ROOT, Row, World


def rows(world: World) -> list[Row]:
    """Sizes of the installed packages, without compiled files."""
    spec = importlib.util.find_spec("aidp_python_client")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    official = Path(next(iter(spec.submodule_search_locations)))
    return [
        Row(
            "package on disk",
            "MB",
            lambda: size(ROOT / "generated" / "oci_aidp"),
            lambda: size(official),
            limit=0.25,
            most_rounds=1,
        )
    ]


def size(folder: Path) -> float:
    """Megabytes of the sources in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc") / 1e6
