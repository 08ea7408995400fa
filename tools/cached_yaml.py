"""Reads YAML files, that of this repository fast: the local service reads it whenever it starts."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from tools.generator.yaml_file import load

_CACHE = Path(__file__).parents[1] / ".cache"


def read_yaml(path: Path) -> Any:
    """Return the content of a file.

    That of this repository is kept as JSON for the next process, which reads it in a twentieth of the time.
    """
    cache = _CACHE / f"{path.stem}-{path.stat().st_mtime_ns}.json"
    if path.parent == _CACHE.parent and cache.exists():
        return json.loads(cache.read_bytes())
    document = load(path.read_bytes())
    if path.parent == _CACHE.parent:
        with contextlib.suppress(OSError):
            _CACHE.mkdir(exist_ok=True)
            for old in _CACHE.glob(f"{path.stem}-*.json"):
                old.unlink(missing_ok=True)
            draft = cache.with_suffix(f".{os.getpid()}")
            draft.write_text(json.dumps(document), encoding="utf-8")
            draft.replace(cache)
    return document
