"""What callers of the Python API see of an OpenAPI document: operations, classes, names and types.

Read from the document alone, not from what the generator makes of it: the report compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client import strings

from tools.generator.document import Document, Json
from tools.generator.shape import as_oracle_spells

PREFIX = "field_"
"""The generator's prefix for names that are no Python identifiers."""

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": "datetime.datetime", "date": "datetime.date", "binary": "bytes"}


@dataclass(frozen=True)
class Value:
    """A parameter or a field.

    Attributes:
        name: its name on the wire.
        python: its name in Python.
        type: its type in Python, without `Unset`.
        required: whether it must be given, or is always there.
    """

    name: str
    python: str
    type: str
    required: bool


@dataclass(frozen=True)
class Operation:
    """An operation.

    Attributes:
        id: Oracle's name.
        module: its module below `api`.
        request: method and path.
        positional: the path parameters, in their order.
        named: all other parameters, the body among them, by their Python names.
        result: Python type of a success.
        item: type of what `iterate` gives, None if there is no `iterate`.
        streams: whether there is `stream`.
        deprecated: whether it is.
    """

    id: str
    module: str
    request: str
    positional: tuple[Value, ...]
    named: Mapping[str, Value]
    result: str
    item: str | None
    streams: bool
    deprecated: bool


@dataclass(frozen=True)
class Schema:
    """A class of `models`.

    Attributes:
        name: its name in the document.
        python: name of the class.
        kind: `object`, `enum` or `family`, a class that a discriminator chooses subclasses of.
        fields: fields by their names on the wire.
        values: names of an enum's members by their values.
        variants: classes of a family by the discriminator's values.
        base: the family that it is a variant of.
        sent: whether callers make instances of it, to send them.
    """

    name: str
    python: str
    kind: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    variants: Mapping[str, str] = field(default_factory=dict)
    base: str | None = None
    sent: bool = False


@dataclass(frozen=True)
class Surface:
    """All of it."""

    api_version: str
    operations: Mapping[str, Operation]
    schemas: Mapping[str, Schema]


def surface(document: Document) -> Surface:
    """Reads the surface of a document."""
    return _Reader(document).read()


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.families = {name: each for name, each in document.schemas.items() if "discriminator" in each}
        self.bases = {_last(each["discriminator"]["x-defaultMapping"]): name for name, each in self.families.items()}
        self.family_of = {
            _last(reference): name
            for name, each in self.families.items()
            for reference in each["discriminator"]["mapping"].values()
        }

    def read(self) -> Surface:
        sent = self._sent()
        operations = [self._operation(*each) for each in self.document.operations()]
        schemas = [
            self._schema(name, schema, name in sent)
            for name, schema in self.document.schemas.items()
            if name not in self.bases and self._is_class(schema)
        ]
        return Surface(
            self.document.api_version, {each.id: each for each in operations}, {each.name: each for each in schemas}
        )

    # Operations

    def _operation(self, method: str, path: str, operation: Json) -> Operation:
        found = {key: each for key, each in self.document.parameters(method, path).items() if key[0] != "cookie"}
        order = re.findall(r"\{([^}]+)\}", path)
        positional = [self._parameter(found["path", name]) for name in order if ("path", name) in found]
        named = [self._parameter(each) for (location, _), each in found.items() if location != "path"]
        body = self._body(operation)
        media_type, success = self._success(method, path)
        result = self._result(media_type, success)
        paging = operation.get("x-paging", {"items": "items"} if ("query", "page") in found else None)
        return Operation(
            operation["operationId"],
            f"{_identifier(operation['tags'][0])}.{_identifier(operation['operationId'])}",
            f"{method.upper()} {path}",
            tuple(positional),
            {each.python: each for each in (*([body] if body else []), *named)},
            result,
            (self._item(success, paging["items"]) or result) if paging else None,
            result == "bytes",
            bool(operation.get("deprecated")),
        )

    def _parameter(self, parameter: Json) -> Value:
        schema = parameter.get("schema", {})
        name = parameter["name"]
        return Value(name, _identifier(name), self.type(schema), bool(parameter.get("required")))

    def _body(self, operation: Json) -> Value | None:
        body = self.document.resolve(operation.get("requestBody", {}))
        if not body:
            return None
        media_type, content = next(iter(body["content"].items()))
        type_ = self.type(content.get("schema", {})) if _is_json(media_type) else "BinaryContent"
        return Value("body", "body", type_, bool(body.get("required")))

    def _success(self, method: str, path: str) -> tuple[str, Json]:
        for code, response in self.document.responses(method, path).items():
            if code.startswith("2"):
                for media_type, content in response.get("content", {}).items():
                    return media_type, content.get("schema", {})
        return "", {}

    def _result(self, media_type: str, schema: Json) -> str:
        if not media_type:
            return "None"
        if _is_json(media_type):
            return self.type(schema)
        return "bytes" if self.document.resolve(schema).get("format") == "binary" else "str"

    def _item(self, schema: Json, items: str) -> str | None:
        schema = self.document.resolve(schema)
        if schema.get("type") != "array":
            for name in items.split("."):
                schema = self.document.resolve(schema.get("properties", {}).get(name, {}))
        return self.type(schema["items"]) if "items" in schema else None

    # Schemas

    def _schema(self, name: str, schema: Json, sent: bool) -> Schema:
        python = _class(name)
        if "enum" in schema:
            return Schema(name, python, "enum", values={str(each): _member(each) for each in schema["enum"]}, sent=sent)
        if name in self.families:
            discriminator = schema["discriminator"]
            base = self.document.schemas[_last(discriminator["x-defaultMapping"])]
            variants = {value: _class(_last(each)) for value, each in discriminator["mapping"].items()}
            return Schema(name, python, "family", dict(self._fields(base)), variants=variants, sent=sent)
        family = self.family_of.get(name)
        fields = dict(self._fields(schema))
        if family is not None:
            discriminator = self.families[family]["discriminator"]
            base = dict(self._fields(self.document.schemas[_last(discriminator["x-defaultMapping"])]))
            fields[discriminator["propertyName"]] = base[discriminator["propertyName"]]
        return Schema(name, python, "object", fields, base=family, sent=sent)

    def _fields(self, schema: Json) -> Iterator[tuple[str, Value]]:
        required = schema.get("required", ())
        for name, each in schema.get("properties", {}).items():
            yield name, Value(name, _field(name), self.type(each), name in required)

    def _is_class(self, schema: Json) -> bool:
        return bool({"enum", "discriminator", "properties"} & schema.keys()) or schema.get("type") == "object"

    def _sent(self) -> set[str]:
        """Schemas that requests hold."""
        found: set[str] = set()
        pending: list[Any] = [each.get("requestBody", {}) for _, _, each in self.document.operations()]
        while pending:
            for name in set(_references(pending.pop())) - found:
                found.add(name)
                pending.append(self.document.schemas.get(name, {}))
        return found

    # Types

    def type(self, schema: Json) -> str:
        """The Python type of a schema."""
        if "$ref" in schema:
            name = _last(schema["$ref"])
            target = self.document.resolve({"$ref": schema["$ref"]})
            return _class(self.bases.get(name, name)) if self._is_class(target) else self.type(target)
        choices = schema.get("oneOf") or schema.get("anyOf")
        if choices:
            return " | ".join(dict.fromkeys(self.type(each) for each in choices))
        kind = schema.get("type")
        if isinstance(kind, list):
            return " | ".join(self.type({**schema, "type": each}) for each in kind)
        if kind == "array":
            return f"list[{self.type(schema.get('items', {}))}]"
        if kind == "object":
            inner = schema.get("additionalProperties")
            return f"dict[str, {self.type(inner) if isinstance(inner, dict) else 'Any'}]"
        if kind == "string":
            return _FORMATS.get(str(schema.get("format") or schema.get("x-format")), "str")
        return _SCALARS.get(str(kind), "str" if "const" in schema or "enum" in schema else "Any")


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("$ref", "x-defaultMapping"):
                yield _last(value)
            elif key == "mapping" and "propertyName" in node:
                yield from map(_last, value.values())
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for each in node:
            yield from _references(each)


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


def _identifier(name: str) -> str:
    return str(strings.PythonIdentifier(name, PREFIX))


def _field(name: str) -> str:
    spelled = as_oracle_spells(name)
    return (
        str(strings.PythonIdentifier(spelled, PREFIX, skip_snake_case=True))
        if spelled.isidentifier()
        else _identifier(name)
    )


def _class(name: str) -> str:
    return str(strings.ClassName(name, PREFIX))


def _member(value: object) -> str:
    return strings.snake_case(str(value)).upper()


def _last(reference: str) -> str:
    return str(reference).rpartition("/")[2]
