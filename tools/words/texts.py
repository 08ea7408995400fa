"""The texts of an OpenAPI document. Each comes with the names that it must say more than."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tools.generator.document import Document
from tools.openapi import SCHEMAS, reached

SHARED = "shared"
"""The group of what several groups share."""

KINDS = ("operations", "parameters", "schemas", "fields", "values")
"""Kinds whose texts are counted, a column each."""


@dataclass(frozen=True)
class Text:
    """A description, which may be missing.

    Attributes:
        group: Tag of the operations that it belongs to.
        kind: One of KINDS; empty for what is not counted, such as descriptions of bodies and answers.
        place: Its place in the document, for messages.
        names: Names of the described thing and of its owner.
        text: The description; empty if missing.
        demanded: Whether OpenAPI requires a text, so that a bare one is allowed.
    """

    group: str
    kind: str
    place: str
    names: tuple[str, ...]
    text: str
    demanded: bool = False


def texts(document: Document) -> Iterator[Text]:
    """Every description of the document that callers read."""
    for _, _, operation in document.operations():
        yield from _of_operation(operation)
    components = document.content.get("components", {})
    for name, parameter in components.get("parameters", {}).items():
        yield Text(SHARED, "parameters", f"parameter {name}", (parameter["name"],), _text(parameter))
    for name, header in components.get("headers", {}).items():
        yield Text(SHARED, "", f"header {name}", (name,), _text(header))
    for name, response in components.get("responses", {}).items():
        yield Text(SHARED, "", f"response {name}", (name,), _text(response), demanded=True)
    groups = _groups_of_schemas(document)
    for name, schema in document.schemas.items():
        yield from _of_schema(groups[name], name, schema)


def _of_operation(operation: dict[str, Any]) -> Iterator[Text]:
    name, group = operation["operationId"], operation["tags"][0]
    yield Text(group, "operations", name, (name, operation.get("summary", "")), _text(operation))
    for parameter in operation.get("parameters", ()):
        wire_name = parameter.get("name") or parameter["$ref"].rpartition("/")[2]
        if "$ref" not in parameter or "description" in parameter:
            yield Text(group, "parameters", f"{name}, parameter {wire_name}", (wire_name,), _text(parameter))
    if "requestBody" in operation:
        yield Text(group, "", f"{name}, request body", (name,), _text(operation["requestBody"]))
    for code, response in operation["responses"].items():
        if "$ref" not in response:
            yield Text(group, "", f"{name}, answer {code}", (name,), _text(response), demanded=True)
            for header, value in response.get("headers", {}).items():
                if "$ref" not in value:
                    yield Text(group, "", f"{name}, header {header} of the answer", (header,), _text(value))


def _of_schema(group: str, name: str, schema: dict[str, Any]) -> Iterator[Text]:
    yield Text(group, "schemas", name, (name,), _text(schema))
    for field, value in schema.get("properties", {}).items():
        yield Text(group, "fields", f"{name}.{field}", (field, name), _text(value))
    said = schema.get("x-enumDescriptions", {})
    for value in schema.get("enum", ()):
        yield Text(group, "values", f"{name}: {value}", (str(value), name), str(said.get(value, "")))


def _groups_of_schemas(document: Document) -> dict[str, str]:
    """The group of each schema: the tag of the operations that reach it, SHARED where there are several or none."""
    tags: dict[str, set[str]] = defaultdict(set)
    for method, path, operation in document.operations():
        parts = [operation, list(document.parameters(method, path).values())]
        for reference in reached(document.content, parts):
            tags[reference.removeprefix(SCHEMAS)].add(operation["tags"][0])
    return {name: tags[name].copy().pop() if len(tags[name]) == 1 else SHARED for name in document.schemas}


def _text(node: dict[str, Any]) -> str:
    return " ".join(str(node.get("description", "")).split())
