"""What several tools read in an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def references(node: Any) -> Iterator[str]:
    """All components that a part of a document refers to, by `$ref` or by a discriminator, as `#/components/…`."""
    if isinstance(node, list):
        for value in node:
            yield from references(value)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in ("$ref", "x-defaultMapping") and isinstance(value, str):
                yield _whole(value)
            elif key == "mapping" and "propertyName" in node:
                yield from map(_whole, value.values())
            elif key != "example":
                yield from references(value)


def _whole(reference: str) -> str:
    """Discriminators may name a schema by its bare name."""
    return reference if "/" in reference else f"#/components/schemas/{reference}"
