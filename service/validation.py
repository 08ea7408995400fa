"""Validates requests, and the service's own answers, against the OpenAPI file.

It knows what OpenAPI files of Oracle's services use of JSON Schema, in a fraction of the time that a library of all
dialects takes to import. A test compares its verdicts with openapi-core's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from fnmatch import fnmatch
from typing import Any
from uuid import UUID

from .messages import Answer, Request
from .routing import Route
from .spec import Node, Spec

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_MEDIA_TYPE = re.compile(r"[\w.+*-]+/[\w.+*-]+(\s*;\s*[\w-]+=[^;]+)*")
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


class RequestRefused(Exception):
    """A request that the OpenAPI file does not allow."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message[:2000])
        self.code = code


class SpecValidator:
    """Checks requests as the file says, and answers likewise but with open enums.

    The service may send enum values that the file does not list: that is what the real one does.
    """

    def __init__(self, spec: Spec, *, open_request_enums: bool = False) -> None:
        self._spec = spec
        self._open_request_enums = open_request_enums

    def check_request(self, request: Request, route: Route) -> None:
        """Return when a request is valid.

        Raises:
            RequestRefused: It is not; the code is MissingParameter or InvalidParameter.

        """
        operation = route.operation
        unknown = set(request.query) - operation.parameter_names("query")
        if unknown:
            raise RequestRefused("InvalidParameter", f"unknown query parameter: {', '.join(sorted(unknown))}")
        for parameter in operation.parameters:
            self._check_parameter(parameter, request, route)
        if operation.request_body is None:
            if request.body:
                raise RequestRefused("InvalidParameter", "the operation takes no body")
        else:
            self._check_body(request, operation.request_body)

    def check_answer(self, answer: Answer, request: Request, route: Route) -> list[str]:
        """Return what is wrong with an answer; an answer to HEAD has headers only."""
        responses = route.operation.responses
        code = str(answer.status)
        response = responses.get(code) or responses.get(f"{code[0]}XX") or responses.get("default")
        if response is None:
            return [f"status {code} is not documented"]
        headers = answer.all_headers()
        wrong = []
        for name, reference in response.get("headers", {}).items():
            header = self._spec.resolve(reference)
            if name in headers:
                value = _cast(headers[name], self._spec.resolve(header.get("schema", {})))
                wrong += [f"header {name}: {text}" for text in self._errors(header.get("schema", {}), value, "$", True)]
            elif header.get("required"):
                wrong.append(f"header {name} is missing")
        content = response.get("content", {})
        if not content or request.method == "HEAD":
            return wrong
        definition = _of_media_type(headers.get("content-type", ""), content)
        if definition is None:
            return [*wrong, f"content type {headers.get('content-type')} is not documented"]
        if "json" in headers.get("content-type", ""):
            wrong += self._errors(definition.get("schema", {}), json.loads(answer.content()), "$", True)
        return wrong

    def _check_parameter(self, parameter: Node, request: Request, route: Route) -> None:
        name, schema = parameter["name"], self._spec.resolve(parameter.get("schema", {}))
        if parameter["in"] == "path":
            values = [route.path_params[name]]
        else:
            values = (request.query if parameter["in"] == "query" else request.headers).getlist(name)
        if not values:
            if parameter.get("required"):
                raise RequestRefused("MissingParameter", f"{parameter['in']} parameter {name} is missing")
            return
        items = self._spec.resolve(schema.get("items", {}))
        value = [_cast(text, items) for text in values] if schema.get("type") == "array" else _cast(values[0], schema)
        for error in self._errors(schema, value, "$", self._open_request_enums):
            raise RequestRefused("InvalidParameter", f"{parameter['in']} parameter {name}: {error}")

    def _check_body(self, request: Request, definition: Node) -> None:
        content_type = request.headers.get("content-type", "")
        content = dict(definition["content"])
        for media in definition["content"].values():
            content.setdefault(media.get("x-also-accepted", ""), media)
        media = _of_media_type(content_type, content)
        # An empty file is a body, too.
        if not request.body and ("json" in content_type or not content_type) and not _is_binary(media):
            if definition.get("required"):
                raise RequestRefused("MissingParameter", "body: a body is required")
            return
        if media is None:
            accepted = ", ".join(definition["content"])
            raise RequestRefused(
                "InvalidParameter", f"body: the content type {content_type!r} is not one of {accepted}"
            )
        schema = media.get("schema", {})
        if "json" not in content_type or _is_binary(media):
            return
        try:
            value = json.loads(request.body)
        except ValueError as error:
            raise RequestRefused("InvalidParameter", f"body: not json: {error}") from error
        if errors := list(self._errors(schema, value, "$", self._open_request_enums)):
            raise RequestRefused("InvalidParameter", f"body: {'; '.join(errors)}")

    def _errors(self, schema: Node, value: Any, place: str, open_enums: bool) -> Iterator[str]:
        """Yield what is wrong with a value."""
        if "$ref" in schema:
            schema = self._spec.resolve(schema)
        for part in schema.get("allOf", ()):
            yield from self._errors(part, value, place, open_enums)
        yield from self._choice_errors(schema, value, place, open_enums)
        if "not" in schema and not any(self._errors(schema["not"], value, place, open_enums)):
            yield f"{place}: {value!r} is what it must not be"
        types = schema.get("type")
        if types and not any(_is(value, name) for name in ([types] if isinstance(types, str) else types)):
            yield f"{place}: {value!r} is not of type {types!r}"
            return
        if "const" in schema and value != schema["const"]:
            yield f"{place}: {schema['const']!r} was expected, not {value!r}"
        # An enum of a single value marks a variant, like `const`.
        if "enum" in schema and value not in schema["enum"] and not (open_enums and len(schema["enum"]) > 1):
            yield f"{place}: {value!r} is not one of {schema['enum']!r}"
        if isinstance(value, str):
            yield from _string_errors(schema, value, place)
        elif isinstance(value, dict):
            yield from self._object_errors(schema, value, place, open_enums)
        elif isinstance(value, list):
            yield from _size_errors(schema, len(value), "Items", place)
            if schema.get("uniqueItems") and any(item in value[:number] for number, item in enumerate(value)):
                yield f"{place}: has items twice"
            for number, item in enumerate(value):
                yield from self._errors(schema.get("items", {}), item, f"{place}[{number}]", open_enums)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number_errors(schema, value, place)

    def _choice_errors(self, schema: Node, value: Any, place: str, open_enums: bool) -> Iterator[str]:
        mapping = schema.get("discriminator", {}).get("mapping", {})
        name = schema.get("discriminator", {}).get("propertyName")
        if mapping and isinstance(value, dict) and isinstance(value.get(name), str) and value[name] in mapping:
            yield from self._errors({"$ref": mapping[value[name]]}, value, place, open_enums)
            return
        for keyword in ("oneOf", "anyOf"):
            if keyword not in schema:
                continue
            failures = [list(self._errors(choice, value, place, open_enums)) for choice in schema[keyword]]
            fitting = sum(not errors for errors in failures)
            if fitting == 0:
                yield min(failures, key=len)[0]
            elif fitting > 1 and keyword == "oneOf":
                yield f"{place}: fits several of the alternatives"

    def _object_errors(self, schema: Node, value: Node, place: str, open_enums: bool) -> Iterator[str]:
        yield from _size_errors(schema, len(value), "Properties", place)
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{place}: {name!r} is a required property"
        properties, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in properties:
                yield from self._errors(properties[name], item, f"{place}.{name}", open_enums)
            elif others is False:
                yield f"{place}: {name!r} is not a property"
            elif isinstance(others, dict):
                yield from self._errors(others, item, f"{place}.{name}", open_enums)


def _of_media_type(content_type: str, content: Node) -> Node | None:
    """Return the definition of a content type, None when there is none or the type is malformed."""
    if not _MEDIA_TYPE.fullmatch(content_type.strip()):
        return None
    media_type = content_type.partition(";")[0].strip().lower()
    return next((definition for pattern, definition in content.items() if fnmatch(media_type, pattern.lower())), None)


def _is_binary(media: Node | None) -> bool:
    return media is not None and media.get("schema", {}).get("format") == "binary"


def _cast(text: str, schema: Node) -> Any:
    """Return the value that a text of a query or header stands for; the text itself when it stands for none."""
    kind = schema.get("type")
    # Oracle's own client sends booleans as Python writes them.
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind == "integer" and re.fullmatch(r"[-+]?\d{1,30}", text):
        return int(text)
    if kind == "number" and re.fullmatch(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?", text):
        return float(text)
    return text


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES[name])


def _size_errors(schema: Node, size: int, noun: str, place: str) -> Iterator[str]:
    if size < schema.get(f"min{noun}", 0):
        yield f"{place}: the minimum of {noun.lower()} is {schema[f'min{noun}']}, not {size}"
    if size > schema.get(f"max{noun}", size):
        yield f"{place}: the maximum of {noun.lower()} is {schema[f'max{noun}']}, not {size}"


def _string_errors(schema: Node, value: str, place: str) -> Iterator[str]:
    yield from _size_errors(schema, len(value), "Length", place)
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{place}: {value!r} does not match {schema['pattern']!r}"
    if not _fits_format(value, schema.get("format")):
        yield f"{place}: {value!r} is not a {schema['format']}"


def _fits_format(value: str, name: str | None) -> bool:
    try:
        if name == "uuid":
            UUID(value)
        elif name == "date-time":
            datetime.fromisoformat(value)
            return bool(_RFC_3339.fullmatch(value))
    except ValueError:
        return False
    return True


def _number_errors(schema: Node, value: float, place: str) -> Iterator[str]:
    if value < schema.get("minimum", value) or value <= schema.get("exclusiveMinimum", value - 1):
        yield f"{place}: {value} is less than the minimum"
    if value > schema.get("maximum", value) or value >= schema.get("exclusiveMaximum", value + 1):
        yield f"{place}: {value} is greater than the maximum"
    if "multipleOf" in schema and value % schema["multipleOf"]:
        yield f"{place}: {value} is not a multiple of {schema['multipleOf']}"
