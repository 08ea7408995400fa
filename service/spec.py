"""The OpenAPI file as the service uses it: operations, kinds of resources, paths, and what schemas say."""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from .messages import ServiceFault, not_found

Node: TypeAlias = dict[str, Any]
"""An object of the OpenAPI file."""

_VENDORED = Path(__file__).with_name("openapi.json")
SPEC_PATH = _VENDORED if _VENDORED.exists() else Path(__file__).parents[1] / "openapi.yaml"
"""The file beside a vendored service, or the one of this repository."""
METHODS = ("get", "head", "post", "put", "patch", "delete", "options")
_NO_KIND = ("/mlops/", "{objectPath}", "{contentPath}")
"""Parts of paths whose items are kept otherwise: by handlers of their own, or as files."""


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation, with the references of its parameters, body and responses followed."""

    id: str
    method: str
    template: str
    parameters: tuple[Node, ...]
    request_body: Node | None
    responses: Mapping[str, Node]
    paging: Node | None = None
    """Where the answer has its page token, if in the body: the extension `x-paging`."""

    def parameter_names(self, location: str) -> set[str]:
        """Return the names of the parameters in a location: path, query or header."""
        return {parameter["name"] for parameter in self.parameters if parameter["in"] == location}

    @property
    def request_schema(self) -> Node:
        """The schema of the JSON that it takes, which allows nothing where it takes none."""
        schema: Node = (self.request_body or {}).get("content", {}).get("application/json", {}).get("schema", {})
        return schema

    @property
    def success_schema(self) -> Node | None:
        """The schema of the JSON that it answers with."""
        successes = (response for code, response in self.responses.items() if code.startswith("2"))
        schema: Node | None = next(successes, {}).get("content", {}).get("application/json", {}).get("schema")
        return schema


@dataclass(frozen=True)
class Kind:
    """A kind of resource: the paths of a collection and of an item below it, and the operations that there are."""

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


class Spec:
    """An OpenAPI document and what is in it."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.operations = {operation.id: operation for operation in self._read_operations()}
        self.kinds = {kind.name: kind for kind in self._read_kinds()}

    @classmethod
    def of(cls, source: str | os.PathLike[str] | Mapping[str, Any] | None = None) -> Spec:
        """Return the spec in a file (read once per process while it stays the same) or a dict; None: openapi.yaml."""
        if isinstance(source, Mapping):
            return cls(dict(source))
        path = Path(source or SPEC_PATH).resolve()
        return _read(path, path.stat().st_mtime_ns)

    def base_path(self, **variables: str) -> str:
        """Return the path of the first server, its variables at their defaults unless given."""
        server: Node = (self.document.get("servers") or [{"url": "/"}])[0]
        values = {name: str(variable["default"]) for name, variable in server.get("variables", {}).items()}
        url = re.sub(r"\{(\w+)\}", lambda found: (values | variables)[found[1]], server["url"])
        return urlsplit(url).path.rstrip("/")

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """Return the operation of a path below the base path, as it came over the wire, and its parameters, decoded.

        Raises:
            ServiceFault: 404 or 405, there is none. 400, a segment of the path is "." or "..", encoded or not: such a
                path means another one to most servers.

        """
        found = {
            operation.method: (operation, match)
            for pattern, operation in self._patterns
            if (match := pattern.fullmatch(path))
        }
        if not found:
            raise not_found()
        if method not in found:
            raise ServiceFault(405, "MethodNotAllowed", "The path has no operation of this method.")
        if any(unquote(segment) in (".", "..") for segment in path.split("/")):
            raise ServiceFault(400, "InvalidParameter", 'The path has a "." or ".." segment.')
        operation, match = found[method]
        return operation, {name: unquote(value) for name, value in match.groupdict().items()}

    @functools.cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], Operation]]:
        """The operations, that with the most exact path last, of those whose first different segment is a parameter.

        A path parameter takes one segment; one marked `x-multi-segment: true` takes one or more.
        """
        patterns = []
        for operation in self.operations.values():
            many = {f"{{{each['name']}}}" for each in operation.parameters if each.get("x-multi-segment")}
            segments = operation.template.split("/")
            exactness = [2 if segment in many else int(segment.startswith("{")) for segment in segments]
            takes = (re.escape, "(?P<{}>[^/]+)".format, "(?P<{}>.+)".format)
            parts = (takes[rank](segment.strip("{}")) for rank, segment in zip(exactness, segments, strict=True))
            patterns.append((exactness, re.compile("/".join(parts)), operation))
        patterns.sort(key=lambda each: each[0], reverse=True)
        return [(pattern, operation) for _, pattern, operation in patterns]

    def kind_at(self, template: str) -> Kind | None:
        """Return the kind of the innermost resource in the path of an operation."""
        kinds = [kind for kind in self.kinds.values() if f"{template}/".startswith(f"{kind.item}/")]
        return max(kinds, key=lambda kind: len(kind.item), default=None)

    def resolve(self, node: Node) -> Node:
        """Return the object that a reference leads to; keys beside `$ref` win over the ones it leads to."""
        while "$ref" in node:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            node = self.look_up(node["$ref"]) | beside
        return node

    def look_up(self, reference: str) -> Node:
        """Return the object at a reference within the document, such as `#/components/schemas/Error`."""
        if not reference.startswith("#/"):
            raise ValueError(f"{reference}: only references within the document are supported")
        node = self.document
        for part in reference[2:].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def fields(self, schema: Node) -> Node:
        """Return the properties of an object, those of all variants included."""
        schema = self.resolve(schema)
        fields: Node = dict(schema.get("properties", {}))
        for reference in schema.get("discriminator", {}).get("mapping", {}).values():
            fields |= self.look_up(reference).get("properties", {})
        return fields

    def values(self, schema: Node | str) -> list[str]:
        """Return the values of an enum, given as a schema or its name; none where the file, maybe a part, has none."""
        schemas = self.document["components"]["schemas"]
        found = self.resolve(schemas.get(schema, {}) if isinstance(schema, str) else schema)
        return list(found.get("enum", ()))

    def fit(self, schema: Node, fields: Node) -> Node:
        """Return the part of fields that a schema has, with empty values for what it requires and nobody gave."""
        schema = self.resolve(schema)
        discriminator = schema.get("discriminator", {})
        if variant := discriminator.get("mapping", {}).get(fields.get(discriminator.get("propertyName"))):
            return self.fit(self.look_up(variant), fields)
        properties = self.fields(schema)
        missing = [name for name in schema.get("required", ()) if name not in fields]
        fitted = {name: value for name, value in fields.items() if name in properties}
        return fitted | {name: self._empty(properties[name]) for name in missing}

    def _empty(self, schema: Node) -> object:
        schema = self.resolve(schema)
        if "enum" in schema:
            return schema["enum"][0]
        return {"integer": 0, "number": 0, "boolean": False, "array": [], "object": {}}.get(schema.get("type", ""), "")

    def _read_operations(self) -> Iterator[Operation]:
        for template, path_item in self.document["paths"].items():
            for method, definition in path_item.items():
                if method in METHODS:
                    given = map(self.resolve, (*path_item.get("parameters", ()), *definition.get("parameters", ())))
                    parameters = {(parameter["in"], parameter["name"]): parameter for parameter in given}
                    yield Operation(
                        id=definition["operationId"],
                        method=method.upper(),
                        template=template,
                        parameters=tuple(parameters.values()),
                        request_body=self.resolve(definition["requestBody"]) if "requestBody" in definition else None,
                        responses={str(key): self._response(node) for key, node in definition["responses"].items()},
                        paging=definition.get("x-paging"),
                    )

    def _response(self, node: Node) -> Node:
        response = self.resolve(node)
        headers = {name: self.resolve(header) for name, header in response.get("headers", {}).items()}
        return response | {"headers": headers}

    def _read_kinds(self) -> Iterator[Kind]:
        operations = {(operation.template, operation.method): operation for operation in self.operations.values()}
        for (item, method), get in operations.items():
            if method == "GET" and item.endswith("}") and not any(part in item for part in _NO_KIND):
                collection, schema = item.rpartition("/")[0], get.success_schema or {}
                others = ((collection, "GET"), (collection, "POST"), (item, "PUT"), (item, "PATCH"), (item, "DELETE"))
                name = schema.get("$ref", "").rpartition("/")[2]
                yield Kind(name, collection, item, schema, get, *map(operations.get, others))


@functools.lru_cache(maxsize=8)
def _read(path: Path, modified: int) -> Spec:
    if path.suffix == ".json":
        return Spec(json.loads(path.read_bytes()))
    return Spec(import_module("tools.cached_yaml").read_yaml(path))  # not there where it was vendored
