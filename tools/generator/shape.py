"""What the templates ask about the parsed document: annotations, codecs, names and texts."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .document import Document, Json

WIDTH = 120
UNKNOWN = ("UNKNOWN", "UNKNOWN_ENUM_VALUE")
_PLAIN = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "datetime.date",
    DateTimeProperty: "datetime.datetime",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}


class UnsupportedError(Exception):
    """The document uses a construct that the templates have no shape for."""


class Shape:
    """Answers the templates' questions. `names` is the prefix for names that are no Python identifiers."""

    def __init__(self, document: Document, names: str) -> None:
        self.document = document
        self._names = names
        self._components = {strings.ClassName(name, names): name for name in document.schemas}

    # Types

    def annotation(self, prop: Property) -> str:
        """The Python type of a value, without `Unset`."""
        if isinstance(prop, ListProperty):
            return f"list[{self.annotation(prop.inner_property)}]"
        if isinstance(prop, EnumProperty):
            return str(prop.class_info.name)
        if isinstance(prop, ModelProperty):
            if self.is_mapping(prop):
                return (
                    f"dict[str, {self.annotation(prop.additional_properties) if prop.additional_properties else 'Any'}]"
                )
            return str(prop.class_info.name)
        if isinstance(prop, UnionProperty):
            return " | ".join(dict.fromkeys(self.annotation(each) for each in prop.inner_properties))
        try:
            return _PLAIN[type(prop)]
        except KeyError:
            raise UnsupportedError(f"{_raw(prop.name)}: no template for {type(prop).__name__}") from None

    def codec(self, prop: Property, prefix: str = "codecs") -> str | None:
        """The expression that makes the codec of a value, None where JSON has the Python value already."""
        if isinstance(prop, ListProperty):
            inner = self.codec(prop.inner_property, prefix)
            return f"{prefix}.array({inner})" if inner else None
        if isinstance(prop, EnumProperty):
            return f'{prefix}.enum("{prop.class_info.name}")'
        if isinstance(prop, ModelProperty):
            if self.is_mapping(prop):
                inner = self.codec(prop.additional_properties, prefix) if prop.additional_properties else None
                return f"{prefix}.mapping({inner})" if inner else None
            return f'{prefix}.model("{prop.class_info.name}")'
        if isinstance(prop, DateTimeProperty):
            return f"{prefix}.date_time"
        if isinstance(prop, DateProperty):
            return f"{prefix}.date"
        if isinstance(prop, UnionProperty):
            inner_codecs = [
                self.codec(each, prefix) for each in prop.inner_properties if not isinstance(each, NoneProperty)
            ]
            if len(inner_codecs) == 1:
                return inner_codecs[0]
            if any(inner_codecs):
                raise UnsupportedError(f"{_raw(prop.name)}: oneOf and anyOf need a discriminator")
        return None

    def is_nullable(self, prop: Property) -> bool:
        """Whether null is a value, not the lack of one."""
        if isinstance(prop, UnionProperty):
            return any(self.is_nullable(each) for each in prop.inner_properties)
        return isinstance(prop, (AnyProperty, NoneProperty))

    def classes(self, props: Iterable[Property]) -> list[tuple[str, str]]:
        """Module and name of each generated class that the annotations of these properties mention."""
        found: set[tuple[str, str]] = set()
        for prop in props:
            if isinstance(prop, ListProperty):
                found.update(self.classes([prop.inner_property]))
            elif isinstance(prop, UnionProperty):
                found.update(self.classes(prop.inner_properties))
            elif isinstance(prop, ModelProperty) and self.is_mapping(prop):
                found.update(self.classes([prop.additional_properties] if prop.additional_properties else []))
            elif isinstance(prop, (EnumProperty, ModelProperty)):
                found.add((str(prop.class_info.module_name), str(prop.class_info.name)))
        return sorted(found)

    def is_mapping(self, prop: ModelProperty) -> bool:
        """Whether a JSON object without a name and without fields of its own is meant: a dict, not a class."""
        return prop.class_info.name not in self._components and not (
            prop.required_properties or prop.optional_properties
        )

    def fields(self, model: ModelProperty) -> list[Property]:
        """The fields of a model, in the order of the document."""
        found = {
            _raw(each.name): each for each in (*(model.required_properties or ()), *(model.optional_properties or ()))
        }
        order = list(self._schema_of(model).get("properties", found))
        return sorted(found.values(), key=lambda each: order.index(_raw(each.name)))

    def members(self, enum: EnumProperty) -> list[tuple[str, str]]:
        """Names and values of an enum's members, `UNKNOWN` last unless the document has one."""
        values = [str(value) for value in self._schema_of(enum).get("enum", enum.values.values())]
        names = [strings.snake_case(value).upper() for value in values]
        if len(set(names)) < len(names) or not all(name.isidentifier() for name in names):
            names = list(enum.values)
        found = list(zip(names, values, strict=True))
        return found if "UNKNOWN" in names else [*found, UNKNOWN]

    # Operations

    def path(self, endpoint: Endpoint) -> str:
        """The path template as the document has it; the generator puts Python names into its own."""
        path = _raw(endpoint.path)
        for each in endpoint.path_parameters:
            path = path.replace(f"{{{each.python_name}}}", f"{{{_raw(each.name)}}}")
        return path

    def operation(self, endpoint: Endpoint) -> Json:
        """The operation object in the document."""
        return self.document.operation(endpoint.method, self.path(endpoint))

    def success(self, endpoint: Endpoint) -> Any:
        """The parsed response for 2xx."""
        found = [
            each
            for each in endpoint.responses.patterns
            if each.status_code.range and each.status_code.range[0] // 100 == 2
        ]
        if len(found) != 1:
            raise UnsupportedError(f"{endpoint.name}: there must be one response for 2xx")
        return found[0]

    def is_paged(self, endpoint: Endpoint) -> bool:
        """Whether an operation returns a list that comes in pages."""
        return any(_raw(each.name) == "page" for each in endpoint.query_parameters)

    def item(self, endpoint: Endpoint) -> Property:
        """The items of a page."""
        result = self.success(endpoint).prop
        if isinstance(result, ListProperty):
            return result.inner_property
        if isinstance(result, ModelProperty):
            for each in self.fields(result):
                if _raw(each.name) == "items" and isinstance(each, ListProperty):
                    return each.inner_property
        raise UnsupportedError(f"{endpoint.name}: a page must be an array or have an array `items`")

    # Texts

    def describe_parameter(self, endpoint: Endpoint, location: str, prop: Property) -> str:
        """What a parameter is, its limits, and what the service assumes without it."""
        parameter = self.document.parameters(endpoint.method, self.path(endpoint))[location, _raw(prop.name)]
        return _sentences(parameter.get("description"), *_limits(self.document.resolve(parameter["schema"])))

    def describe_field(self, model: ModelProperty, prop: Property) -> str:
        """What a field is, and its limits."""
        schema = self.document.resolve(self._schema_of(model).get("properties", {}).get(_raw(prop.name), {}))
        return _sentences(schema.get("description"), *_limits(schema))

    def describe_class(self, prop: Any) -> str:
        """What a model or an enum is."""
        return _sentences(self._schema_of(prop).get("description")) or f"The schema {prop.class_info.name}."

    def responses(self, endpoint: Endpoint) -> dict[str, str]:
        """What each documented status means."""
        found = self.document.responses(endpoint.method, self.path(endpoint))
        return {code: _sentences(each.get("description")) for code, each in found.items()}

    def _schema_of(self, prop: Any) -> Json:
        component = self._components.get(prop.class_info.name)
        if component is not None:
            return self.document.resolve(self.document.schemas[component])
        data = getattr(prop, "data", None)
        return data.model_dump(mode="json", by_alias=True, exclude_none=True) if data is not None else {}


def literal(value: object) -> str:
    """A string of the document as a Python literal that can be nothing else."""
    return json.dumps(_raw(value), ensure_ascii=True)


def wrap(text: object, indent: int = 0, hanging: int = 4) -> str:
    """Text of the document for a docstring: on lines that fit, and unable to end the docstring."""
    safe = re.sub(r"\s+", " ", _raw(text)).strip().replace("\\", "\\\\").replace('"""', "'''")
    if safe.endswith('"'):
        safe += " "
    lines = textwrap.wrap(
        safe,
        WIDTH - indent - len('""""""'),
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return ("\n" + " " * indent).join(lines)


def _limits(schema: Json) -> Iterable[str]:
    least, most = schema.get("minLength"), schema.get("maxLength")
    if most is not None:
        yield f"{least} to {most} characters." if least else f"At most {most} characters."
    elif least:
        yield f"At least {least} characters." if least > 1 else "Not empty."
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None:
        yield f"{least} to {most}."
    elif most is not None or least is not None:
        yield f"At most {most}." if most is not None else f"At least {least}."
    if "default" in schema:
        yield f"The service assumes {json.dumps(schema['default'])} without it."


def _sentences(*parts: str | None) -> str:
    found = [" ".join(part.split()) for part in parts if part]
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in found)


def _raw(value: object) -> str:
    untrusted = getattr(value, "get_untrusted_value", None)
    return str(untrusted() if untrusted is not None else value)
