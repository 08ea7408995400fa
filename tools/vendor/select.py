"""Part of an OpenAPI document: some operations, and the components that they reach."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from tools import openapi
from tools.generator.document import Json
from tools.openapi import METHODS, SCHEMAS

# Sections of `components` whose entries are referred to by name, not by $ref.
_BY_NAME = {"securitySchemes"}


def select(content: Json, operations: Collection[str], schemas: Iterable[str] = ()) -> Json:
    """The part of a document that some operations need.

    Schemas that a discriminator tells apart come together: with one of them come the others and what they derive from,
    because otherwise its class would be another one than in the whole package.

    Args:
        content: the document; it is left as it is.
        operations: operationIds of the operations to keep.
        schemas: names of schemas to keep whether or not they are reached.
    """
    paths = dict(_paths(content["paths"], operations))
    tags = {tag for item in paths.values() for method in METHODS if method in item for tag in item[method]["tags"]}
    rest = {key: value for key, value in content.items() if key not in ("paths", "components", "tags")}
    parts = [paths, rest, *({"$ref": SCHEMAS + name} for name in schemas)]
    reached = openapi.reached(content, parts, companions=openapi.families(content))
    components = {
        section: {
            name: each
            for name, each in entries.items()
            if section in _BY_NAME or f"#/components/{section}/{name}" in reached
        }
        for section, entries in content.get("components", {}).items()
    }
    changed = {
        "tags": [each for each in content.get("tags", ()) if each["name"] in tags],
        "paths": paths,
        "components": {section: entries for section, entries in components.items() if entries},
    }
    return {key: changed.get(key, value) for key, value in content.items()}


def _paths(paths: Json, operations: Collection[str]) -> Iterator[tuple[str, Json]]:
    for path, item in paths.items():
        kept = {
            key: value for key, value in item.items() if key not in METHODS or value.get("operationId") in operations
        }
        if any(method in kept for method in METHODS):
            yield path, kept
