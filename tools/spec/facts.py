"""The facts of a release as an OpenAPI document, independent of the release's format.

Readers (`sdk.py`, `swagger.py`) make `Facts`; `wanted.py` puts them in the terms of the file, and `update.py` brings
them into it. They are names, types, limits and values, without prose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tools.openapi import operations

Json = dict[str, Any]

JSON, BYTES = "application/json", "application/octet-stream"
# Formats that change the type of a string. The file decides about other formats and limits.
STRING_FORMATS = frozenset({"date", "date-time", "binary"})
# Path parameters whose values are paths; the service expects their slashes unencoded.
MULTI_SEGMENT = frozenset({"contentPath", "objectPath"})
# Headers of requests that are not parameters of the operation.
FIXED_HEADERS = frozenset({"accept", "content-type", "content-length", "expect"})


@dataclass(frozen=True)
class Family:
    """A polymorphic base: its discriminator, and the variant of each value.

    `guessed` are variants whose values the release does not say; values in the file take precedence.
    """

    base: str
    discriminator: str
    variants: dict[str, str]
    guessed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Facts:
    """All facts of a release.

    Attributes:
        source: Name and version of the release, for messages.
        api_version: Version of the API, the first segment of its paths; empty when the release does not say.
        document: Its operations, and its schemas, including those that no operation uses. Parameters and enums stand
            where they are used; `title` is the name that the release gives to an enum. Bases of families are plain
            objects. Paths have no version prefix; headers of answers are in lower case.
        families: Polymorphic bases by name.
        notes: What the reader could not interpret, one line each.
        places: Where the release speaks of an operation or a schema, by its name.
        detailed: Whether releases of this form tell limits of values, and headers of answers.
    """

    source: str
    api_version: str
    document: Json
    families: dict[str, Family] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    places: dict[str, str] = field(default_factory=dict, compare=False)
    detailed: bool = False

    @property
    def operations(self) -> dict[str, Json]:
        """The operations by id."""
        return {each["operationId"]: each for _, _, each in operations(self.document)}

    @property
    def schemas(self) -> dict[str, Json]:
        """The schemas by name."""
        found: dict[str, Json] = self.document["components"]["schemas"]
        return found


def document(paths: Json, schemas: Json) -> Json:
    """An OpenAPI document of nothing but operations and schemas."""
    return {"paths": paths, "components": {"schemas": schemas}}


def operation(
    name: str,
    tag: str,
    parameters: Iterable[Json],
    body: Json,
    answer: Json,
    headers: Mapping[str, Json],
    deprecated: bool,
) -> Json:
    """An operation.

    Args:
        name: Its id.
        tag: Its group; empty when the release does not say.
        parameters: Its parameters, in the order of the release.
        body: Schema of the request body by media type; empty without a body.
        answer: Schema of successful answers by media type; empty without content.
        headers: Headers of successful answers.
        deprecated: Whether it is deprecated.
    """
    result: Json = {"operationId": name, "tags": [tag]}
    if deprecated:
        result["deprecated"] = True
    result["parameters"] = list(parameters)
    if body:
        result["requestBody"] = {"required": True, "content": content(body)}
    result["responses"] = {"2XX": {"headers": dict(headers), "content": content(answer)}}
    return result


def content(schemas: Mapping[str, Json]) -> Json:
    """Schemas by media type, as OpenAPI has them."""
    return {media_type: {"schema": schema} for media_type, schema in schemas.items()}


def parameter(name: str, location: str, schema: Json, required: bool, explode: bool = True) -> Json:
    """A parameter: its name on the wire, where it goes, and what it is.

    An array in the query repeats its key for each item, unless `explode` is false: then one key has all items.
    """
    result: Json = {"name": name, "in": location}
    if required:
        result["required"] = True
    if location == "path" and name in MULTI_SEGMENT:
        result["x-multi-segment"] = True
    if location == "query" and schema.get("type") == "array":
        result.update(style="form", explode=explode)
    if location == "header" and schema.get("format") == "date-time":
        # The generator rejects this format in headers.
        schema = {"type": "string", "x-format": "date-time"}
    result["schema"] = schema
    return result


def object_schema(properties: Mapping[str, Json], required: Iterable[str]) -> Json:
    """An object type with all its properties, inherited ones included."""
    result: Json = {"type": "object"}
    if names := sorted(required):
        result["required"] = names
    if properties:
        result["properties"] = dict(properties)
    return result


def kind(schema: Mapping[str, Any]) -> str:
    """The type of values: a type or a format of OpenAPI, `enum`, or empty for any JSON and for models."""
    if "enum" in schema:
        return "enum"
    format_ = str(schema.get("format", ""))
    return format_ if format_ in STRING_FORMATS else str(schema.get("type", ""))
