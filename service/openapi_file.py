"""Reads the OpenAPI file as it is in this repository; a vendored service has it as JSON and needs no PyYAML."""

from __future__ import annotations

import contextlib
import json
import os
import re
from pathlib import Path
from typing import Any

import yaml

_CACHE = Path(__file__).parents[1] / ".cache"


def read_yaml(path: Path) -> Any:
    """Return the content of a file with all keys as text.

    That of this repository is kept as JSON for the next process, which reads it in a twentieth of the time.
    """
    cache = _CACHE / f"{path.stem}-{path.stat().st_mtime_ns}.json"
    if path.parent != _CACHE.parent:
        return _text_keys(yaml.load(path.read_bytes(), _Loader))
    if cache.exists():
        return json.loads(cache.read_bytes())
    document = _text_keys(yaml.load(path.read_bytes(), _Loader))
    with contextlib.suppress(OSError):
        _CACHE.mkdir(exist_ok=True)
        for old in _CACHE.glob(f"{path.stem}-*.json"):
            old.unlink(missing_ok=True)
        draft = cache.with_suffix(f".{os.getpid()}")
        draft.write_text(json.dumps(document), encoding="utf-8")
        draft.replace(cache)
    return document


def _text_keys(node: Any) -> Any:
    """Return the node with all keys as text: `200:` is a number to YAML."""
    if isinstance(node, dict):
        return {str(key): _text_keys(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_text_keys(item) for item in node]
    return node


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads scalars as YAML 1.2 does: to PyYAML by itself, ON, NO, 12:30 and dates are not text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


for _tag, _pattern, _first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
    ("merge", r"^(?:<<)$", ["<"]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)
