"""What callers of the Python API see of an OpenAPI document: operations, classes, names and types.

Names and types come from the generator, which parses the document and writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.union import UnionProperty

from tools.generator.code import raw
from tools.generator.document import Document, Json
from tools.generator.pipeline import parse
from tools.openapi import CEILINGS, FLOORS, RULES

UNSET = "Unset"
_CONFIG = Path(__file__).resolve().parents[2] / "generator-config.yml"


@dataclass(frozen=True)
class Value:
    """A parameter or a field.

    Attributes:
        name: its name on the wire.
        python: its name in Python.
        type: its Python type when read.
        takes: its Python type when passed.
        required: whether callers must pass it.
        limits: limits of its value beyond the type, by keyword.
    """

    name: str
    python: str
    type: str
    takes: str
    required: bool
    limits: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OperationModule:
    """The module of an operation.

    Attributes:
        id: Oracle's name.
        module: its module below `api`.
        request: method and path.
        positional: the path parameters, in their order.
        named: all other parameters and the body, by their Python names.
        result: Python type of a success.
        item: type of the items of `iterate`, None without `iterate`.
        streams: whether it has `stream`.
        deprecated: whether it is deprecated.
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
        name: name of the schema in the document, or of the class where the schema has none.
        python: name of the class.
        kind: `object`, `enum` or `family`, a class that a discriminator chooses subclasses of.
        fields: fields by their names in Python.
        values: values of an enum by the names of its members.
        base: the class that it derives from.
        sent: whether requests hold it.
        received: whether answers hold it, or neither requests nor answers do.
    """

    name: str
    python: str
    kind: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    base: str | None = None
    sent: bool = False
    received: bool = True


@dataclass(frozen=True)
class Surface:
    """Operations by the names of their modules, and schemas by the names of their classes."""

    api_version: str
    endpoint: str
    operations: Mapping[str, OperationModule]
    schemas: Mapping[str, Schema]


def surface(document: Document, config: Path = _CONFIG) -> Surface:
    """Reads the surface of a document.

    Raises:
        GenerationError: the generator cannot carry the document over.
    """
    return _Reader(document, config).read()


class _Reader:
    def __init__(self, document: Document, config: Path) -> None:
        self.document = document
        settings, self.parsed, self.shape = parse(document, config)
        self.prefix = settings.field_prefix
        self.names = {str(strings.ClassName(name, self.prefix)): name for name in document.schemas}
        self.classes = {str(each.class_info.name): each for each in self.shape.models}

    def read(self) -> Surface:
        tags = self.parsed.endpoint_collections_by_tag
        endpoints = [each for tag in tags.values() for each in tag.endpoints]
        sent = self._reached(body.prop for each in endpoints for body in each.bodies)
        received = self._reached(self.shape.success(each).prop for each in endpoints)
        operations = [
            self._operation(str(tag), each) for tag, collection in tags.items() for each in collection.endpoints
        ]
        schemas = [
            *(self._class(each, sent, received) for each in self.classes.values()),
            *(self._enum(each) for each in self.parsed.enums if isinstance(each, EnumProperty)),
        ]
        return Surface(
            self.document.api_version,
            self.document.endpoint,
            {each.module: each for each in operations},
            {each.python: each for each in schemas},
        )

    # Operations

    def _operation(self, tag: str, endpoint: Endpoint) -> OperationModule:
        operation = self.shape.operation(endpoint)
        named = [
            *(self._body(each.prop) for each in endpoint.bodies),
            *(self._parameter(endpoint, "query", each) for each in endpoint.query_parameters),
            *(self._parameter(endpoint, "header", each) for each in endpoint.header_parameters),
        ]
        result = self.shape.result(endpoint).replace("models.", "")
        item = self.shape.item(endpoint)
        return OperationModule(
            operation["operationId"],
            f"{tag}.{strings.PythonIdentifier(endpoint.name, self.prefix)}",
            f"{endpoint.method.upper()} {self.shape.path(endpoint)}",
            tuple(self._parameter(endpoint, "path", each) for each in endpoint.path_parameters),
            {each.python: each for each in named},
            result,
            (self.shape.annotation(item) if item else result) if self.shape.is_paged(endpoint) else None,
            self.shape.reads(endpoint) == "bytes",
            bool(operation.get("deprecated")),
        )

    def _body(self, prop: Property) -> Value:
        type_ = "BinaryContent" if isinstance(prop, FileProperty) else self.shape.annotation(prop)
        return _value(prop, type_, python="body")

    def _parameter(self, endpoint: Endpoint, location: str, prop: Property) -> Value:
        parameter = self.document.parameters(endpoint.method, self.shape.path(endpoint))[location, raw(prop.name)]
        type_ = self.shape.parameter_annotation(endpoint, location, prop).replace("models.", "")
        return _value(prop, type_, limits=self._limits(parameter["schema"]))

    # Schemas

    def _class(self, model: ModelProperty, sent: set[str], received: set[str]) -> Schema:
        python = str(model.class_info.name)
        family = self.shape.family_of(model)
        fields = {str(each.python_name): self._field(model, each) for each in self.shape.own_fields(model)}
        if family is not None:
            base = {str(each.python_name): self._field(family.base, each) for each in self.shape.fields(family.base)}
            fields = base | fields
        discriminator = self.shape.discriminator(model)
        if discriminator is not None:
            name, type_, _ = discriminator
            fields[name] = replace(fields[name], type=type_, takes=type_, required=False)
        return Schema(
            self.names.get(python, python),
            python,
            "family" if self.shape.variants(model) else "object",
            fields,
            base=str(family.base.class_info.name) if family else None,
            sent=python in sent,
            received=python in received or python not in sent,
        )

    def _field(self, model: ModelProperty, prop: Property) -> Value:
        type_ = self.shape.annotation(prop)
        takes = type_.replace("list[", "Iterable[", 1) if prop in self.shape.converters(model) else type_
        limits = self._limits(self.document.properties(self.shape.schema_of(model)).get(raw(prop.name), {}))
        return _value(prop, str(type_), str(takes), limits)

    def _enum(self, enum: EnumProperty) -> Schema:
        python = str(enum.class_info.name)
        return Schema(self.names.get(python, python), python, "enum", values=dict(self.shape.members(enum)))

    def _limits(self, schema: Json) -> dict[str, Any]:
        """The limits of a value; fields of an object have limits of their own."""
        schema = self.document.resolve(schema)
        if schema.keys() & {"properties", "enum", "oneOf", "anyOf"}:
            return {}
        limits = {
            key: schema[key] for key in (*CEILINGS, *FLOORS, *RULES, "const") if schema.get(key) not in (None, False)
        }
        for part in schema.get("allOf", ()):
            limits |= self._limits(part)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                limits |= {f"{key}: {name}": value for name, value in self._limits(schema[key]).items()}
        return limits

    def _reached(self, properties: Iterable[Property | None]) -> set[str]:
        """Names of the classes that the values consist of."""
        names: set[str] = set()
        pending = list(properties)
        while pending:
            pending += self._inside(pending.pop(), names)
        return names

    def _inside(self, prop: Property | None, names: set[str]) -> Iterator[Property]:
        if isinstance(prop, ListProperty):
            yield prop.inner_property
        elif isinstance(prop, UnionProperty):
            yield from prop.inner_properties
        elif isinstance(prop, ModelProperty):
            name = str(prop.class_info.name)
            if name in names:
                return
            names.add(name)
            model = self.classes.get(name, prop)
            yield from self.shape.fields(model)
            if model.additional_properties:
                yield model.additional_properties
            family, base = self.shape.variants(model), self.shape.family_of(model)
            yield from [self.classes[each] for each in family.classes.values()] if family else []
            yield from [base.base] if base else []


def _value(
    prop: Property,
    type_: str,
    takes: str | None = None,
    limits: Mapping[str, Any] | None = None,
    python: str | None = None,
) -> Value:
    missing = "" if prop.required else f" | {UNSET}"
    return Value(
        raw(prop.name),
        python or str(prop.python_name),
        type_ + missing,
        (takes or type_) + missing,
        prop.required,
        limits or {},
    )
