"""What several tools read in an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMAS = "#/components/schemas/"
CEILINGS = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
FLOORS = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
RULES = ("pattern", "multipleOf", "uniqueItems")
"""Keywords that limit values beyond their types: from above, from below, and otherwise."""
UNKNOWN_VALUE = "UNKNOWN_ENUM_VALUE"
"""Oracle's stand-in for a value that an enum does not list. Clients have it; the service and the document do not."""


def operations(content: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Method, path and operation object of every operation."""
    for path, item in list(content["paths"].items()):
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


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


def reached(
    content: Mapping[str, Any],
    parts: Iterable[Any],
    companions: Mapping[str, Iterable[str]] = MappingProxyType({}),
) -> set[str]:
    """The components that parts of a document refer to, and all components that these refer to.

    Args:
        content: the document.
        parts: any objects of the document.
        companions: components that come with a component, although it does not refer to them.
    """
    found: set[str] = set()
    pending = list(parts)
    while pending:
        for reference in references(pending.pop()):
            new = {reference, *companions.get(reference, ())} - found
            found |= new
            pending += (look_up(content, each) for each in new)
    return found


def families(content: Mapping[str, Any]) -> dict[str, list[str]]:
    """The polymorphic schemas that a schema is a variant or the base of."""
    found: dict[str, list[str]] = {}
    for name, schema in content.get("components", {}).get("schemas", {}).items():
        if "discriminator" in schema:
            for reference in references(schema):
                found.setdefault(reference, []).append(SCHEMAS + name)
    return found


def look_up(content: Any, reference: str) -> Any:
    """The object that a reference leads to; None where there is none."""
    for part in reference.removeprefix("#/").split("/"):
        content = content.get(part.replace("~1", "/").replace("~0", "~"), {})
    return content


def _whole(reference: str) -> str:
    """The full reference, as discriminators may use the bare name of a schema."""
    return reference if "/" in reference else SCHEMAS + reference
