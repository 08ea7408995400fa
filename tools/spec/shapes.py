"""Merge schemas of a release into existing schemas of the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap

from tools.openapi import CEILINGS, FLOORS, RULES
from tools.spec.document import node
from tools.spec.facts import STRING_FORMATS, Json

# Keys that the release decides. Those of _HEAD come before the description, those of _TAIL after it.
_HEAD = ("$ref", "type", "format", "const")
_TAIL = ("items", "additionalProperties")
# Restrictions of values, which a release may lack.
_LIMITS = frozenset(("format", "default", *CEILINGS, *FLOORS, *RULES))
# Keys that apply to one type only.
_OF_TYPE = _LIMITS | {"enum", "oneOf", "anyOf", "allOf", "discriminator", "required", "properties"}


def merge(existing: CommentedMap, wanted: Json) -> bool:
    """Brings the facts of the release into a schema of the file, and keeps the other facts of the file.

    Returns:
        Whether anything changed.
    """
    if not wanted:
        return False
    if _outer(existing) == _outer(wanted):
        key = next((key for key in _TAIL if key in wanted), "")
        inside = existing.get(key)
        if isinstance(inside, CommentedMap):
            return merge(inside, wanted[key])
        if not wanted.get(key):
            return False
    _replace(existing, wanted)
    return True


def limited(existing: CommentedMap, wanted: Json) -> Iterator[tuple[CommentedMap, Json]]:
    """A schema of the file and the schemas inside it, each with the limits that the release has for it."""
    if wanted:
        yield existing, limits_of(wanted)
    for key in _TAIL:
        if key in wanted and isinstance(existing.get(key), CommentedMap):
            yield from limited(existing[key], wanted[key])


def limits_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The limits that a schema has."""
    return {
        key: value
        for key, value in schema.items()
        if key in _LIMITS and not (key == "format" and value in STRING_FORMATS)
    }


def set_limit(schema: CommentedMap, key: str, value: object) -> None:
    """Adds a limit to a schema of the file: a format after the type, others at the end."""
    if key in schema or key != "format":
        schema[key] = node(value)
    else:
        schema.insert(list(schema).index("type") + 1, key, node(value))


def _replace(existing: CommentedMap, wanted: Json) -> None:
    other_type = _type(existing) != wanted.get("type")
    for key in list(existing):
        if key in (*_HEAD, *_TAIL) or (other_type and key in _OF_TYPE):
            del existing[key]
    for position, key in enumerate(key for key in _HEAD if key in wanted):
        existing.insert(position, key, node(wanted[key]))
    for key in _TAIL:
        if key in wanted:
            existing[key] = node(wanted[key])


def _type(schema: Mapping[str, Any]) -> Any:
    """The type of a schema, without "null" beside another type, which the file decides."""
    type_ = schema.get("type")
    if isinstance(type_, list):
        others = [item for item in type_ if item != "null"]
        return others[0] if len(others) == 1 else others
    return type_


def _outer(schema: Mapping[str, Any]) -> Json:
    """The outer keys of a schema, without items and values."""
    result = {key: schema[key] for key in ("$ref", "const") if key in schema}
    if _type(schema) is not None:
        result["type"] = _type(schema)
    if schema.get("format") in STRING_FORMATS:
        result["format"] = schema["format"]
    return result


def innermost(schema: Any) -> Any:
    """The schema inside all arrays and maps."""
    while isinstance(inside := schema.get("items", schema.get("additionalProperties")), Mapping):
        schema = inside
    return schema
