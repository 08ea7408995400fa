"""A small API, part of the real one: some 40 operations that have one of each shape, generated in a second."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import yaml

from tools.vendor.select import select

ROOT = Path(__file__).resolve().parents[2]
TAGS = ("AsyncOperations", "Credentials", "DataLineage", "Role", "Workspace", "WorkspaceObject")


@functools.cache
def _content() -> dict[str, Any]:
    content = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    operations = [each for path in content["paths"].values() for each in path.values() if "operationId" in each]
    return select(content, {each["operationId"] for each in operations if each["tags"][0] in TAGS})


def small_document() -> dict[str, Any]:
    """The OpenAPI document, new for each caller."""
    copied: dict[str, Any] = json.loads(json.dumps(_content(), default=str))
    return copied


def write(document: dict[str, Any], path: Path) -> Path:
    """Writes a document as YAML, which JSON is."""
    path.write_text(json.dumps(document), encoding="utf-8")
    return path
