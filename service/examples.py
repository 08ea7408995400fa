"""Canned answers: the success that an operation documents, with a value that its schema allows."""

from __future__ import annotations

from typing import Any

from .messages import Answer, Call
from .spec import Node, Spec

_DEPTH = 4
"""Objects within objects that get what is optional."""
_TEXTS = {"date-time": "2026-02-03T04:05:06.007000Z", "date": "2026-02-03", "uri": "https://example.com/a?b=c"}
_VALUES = {"integer": 1, "number": 1.5, "boolean": True, "null": None}


def example(spec: Spec, schema: Node, depth: int = 0) -> Any:
    """Return a value of a schema, the same one each time."""
    schema = spec.resolve(schema)
    for value in [schema["const"]] if "const" in schema else schema.get("enum") or schema.get("examples", ()):
        return value
    discriminator = schema.get("discriminator", {})
    for value, variant in discriminator.get("mapping", {}).items():
        return example(spec, {"$ref": variant}, depth) | {discriminator["propertyName"]: value}
    for choice in schema.get("oneOf", ()) or schema.get("anyOf", ()):
        return example(spec, choice, depth)
    kind = schema.get("type", "object" if "properties" in schema else "string")
    if isinstance(kind, list):
        kind = kind[0]
    if kind == "object":
        wanted = schema.get("properties", {}).items()
        required = schema.get("required", ())
        return {name: example(spec, each, depth + 1) for name, each in wanted if depth < _DEPTH or name in required}
    if kind == "array":
        return [example(spec, schema.get("items", {}), depth + 1)] if depth < _DEPTH else []
    return _VALUES[kind] if kind in _VALUES else _TEXTS.get(schema.get("format", ""), "a text, näme")


def canned_answer(call: Call) -> Answer:
    """Return the success that an operation documents; a page of a list is the last one."""
    code, response = next(each for each in call.operation.responses.items() if each[0].startswith("2"))
    content = response.get("content", {})
    status = int(code) if code.isdecimal() else 200 if content else 204
    if not content:
        return Answer(status)
    media_type, definition = next(iter(content.items()))
    if "json" not in media_type:
        return Answer(status, "name: näme\nitems:\n  - 1\n".encode(), {"content-type": media_type})
    body = page = example(call.state.spec, definition.get("schema", {}))
    *places, token = (call.operation.paging or {"token": ""})["token"].split(".")
    for name in places:
        page = page[name]
    if token:
        page.pop(token, None)
    return Answer(status, body)
