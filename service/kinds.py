"""The kinds of resources, read from the OpenAPI file: a path of a collection and the path of an item below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .spec import Node, Operation, Spec

_LEFT_OUT = ("/asyncOperations/", "/mlops/", "{objectPath}", "{contentPath}")
"""Parts of paths whose items are kept otherwise: by handlers of their own, or as files."""


@dataclass(frozen=True)
class Kind:
    """A kind of resource and the operations that the file has for it."""

    name: str
    collection: str
    item: str
    schema: Node
    get: Operation
    list: Operation | None
    create: Operation | None
    replace: Operation | None
    change: Operation | None
    delete: Operation | None


def upper_snake(name: str) -> str:
    """Return the name of a schema or operation as enums write it: `StartCluster` is START_CLUSTER."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()


def kinds_of(spec: Spec) -> Iterator[Kind]:
    operations = {(operation.template, operation.method): operation for operation in spec.operations.values()}
    for (item, method), get in operations.items():
        if method == "GET" and item.endswith("}") and not any(part in item for part in _LEFT_OUT):
            collection, schema = item.rpartition("/")[0], success_schema(get) or {}
            others = ((collection, "GET"), (collection, "POST"), (item, "PUT"), (item, "PATCH"), (item, "DELETE"))
            name = schema.get("$ref", "").rpartition("/")[2]
            yield Kind(name, collection, item, schema, get, *map(operations.get, others))


def success_schema(operation: Operation) -> Node | None:
    """Return the schema of the JSON that an operation answers with."""
    for code, response in operation.responses.items():
        if code.startswith("2"):
            schema: Node | None = response.get("content", {}).get("application/json", {}).get("schema")
            return schema
    return None


class Shapes:
    """What schemas say about objects: their fields, of all variants, and what must be there."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def fields(self, schema: Node) -> Node:
        """Return the properties of an object, those of all variants included."""
        schema = self._spec.resolve(schema)
        fields: Node = dict(schema.get("properties", {}))
        for reference in schema.get("discriminator", {}).get("mapping", {}).values():
            fields |= self._spec.look_up(reference).get("properties", {})
        return fields

    def values(self, schema: Node | str) -> list[str]:
        """Return the values of an enum, given as a schema or its name; none where the file, maybe a part, has none."""
        schemas = self._spec.document["components"]["schemas"]
        found = self._spec.resolve(schemas.get(schema, {}) if isinstance(schema, str) else schema)
        values: list[str] = found.get("enum", [])
        return values

    def fit(self, schema: Node, fields: Node) -> Node:
        """Return the part of fields that a schema has, with empty values for what it requires and nobody gave."""
        schema = self._spec.resolve(schema)
        discriminator = schema.get("discriminator", {})
        if variant := discriminator.get("mapping", {}).get(fields.get(discriminator.get("propertyName"))):
            return self.fit(self._spec.look_up(variant), fields)
        properties = self.fields(schema)
        fitted = {name: value for name, value in fields.items() if name in properties}
        for name in schema.get("required", ()):
            if name not in fitted:
                fitted[name] = self._empty(properties[name])
        return fitted

    def _empty(self, schema: Node) -> object:
        schema = self._spec.resolve(schema)
        if "enum" in schema:
            return schema["enum"][0]
        return {"integer": 0, "number": 0, "boolean": False, "array": [], "object": {}}.get(schema.get("type", ""), "")
