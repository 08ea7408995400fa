"""The OpenAPI file as the service uses it: its operations, base path, and references followed."""

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
from urllib.parse import urlsplit

Node: TypeAlias = dict[str, Any]
"""An object of the OpenAPI file."""

SPEC_PATH = next(
    path
    for path in (Path(__file__).with_name("openapi.json"), Path(__file__).parents[1] / "openapi.yaml")
    if path.exists()
)
"""The file beside a vendored service, or the one of this repository."""
METHODS = ("get", "head", "post", "put", "patch", "delete", "options")


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


class Spec:
    """An OpenAPI document and what is in it."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.operations = {operation.id: operation for operation in self._read_operations()}

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
        node: Any = self.document
        for part in reference[2:].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        found: Node = node
        return found

    def _read_operations(self) -> Iterator[Operation]:
        for template, path_item in self.document["paths"].items():
            for method in METHODS:
                if method in path_item:
                    definition = path_item[method]
                    parameters: dict[tuple[str, str], Node] = {}
                    for parameter in (*path_item.get("parameters", ()), *definition.get("parameters", ())):
                        resolved = self.resolve(parameter)
                        parameters[resolved["in"], resolved["name"]] = resolved
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


@functools.lru_cache(maxsize=8)
def _read(path: Path, modified: int) -> Spec:
    if path.suffix == ".json":
        return Spec(json.loads(path.read_bytes()))
    return Spec(import_module(".openapi_file", __package__).read_yaml(path))  # not there where it was vendored
