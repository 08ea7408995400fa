"""The OpenAPI document as it stands in the file: what the generator's own model of it leaves out."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import ruamel.yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Json: TypeAlias = dict[str, Any]


class DocumentError(Exception):
    """The OpenAPI document cannot be used."""


class Document:
    """An OpenAPI 3.1 document, read and validated.

    Raises:
        DocumentError: the file cannot be read, is not YAML, or is not a valid OpenAPI 3.1 document.
    """

    def __init__(self, path: Path) -> None:
        try:
            content = ruamel.yaml.YAML(typ="safe").load(path.read_bytes())
        except OSError as error:
            raise DocumentError(f"{path.name} cannot be read: {error.strerror}") from None
        except (ruamel.yaml.error.YAMLError, UnicodeDecodeError) as error:
            raise DocumentError(f"{path.name} is not YAML: {' '.join(str(error).split())}") from None
        self._name = path.name
        self.content: Json = self._valid(content)

    def with_content(self, content: Json) -> Document:
        """Another document in place of this one, as valid as this one.

        Raises:
            DocumentError: it is not.
        """
        other = copy.copy(self)
        other.content = other._valid(content)
        return other

    def _valid(self, content: Any) -> Json:
        if not isinstance(content, dict) or not str(content.get("openapi", "")).startswith("3.1"):
            raise DocumentError(f"{self._name} is not an OpenAPI 3.1 document")
        problem = next(iter(OpenAPIV31SpecValidator(content).iter_errors()), None)
        if problem is not None:
            place = "/".join(str(part) for part in getattr(problem, "absolute_path", ()))
            raise DocumentError(f"{self._name} is not valid OpenAPI at {place or 'the top'}: {problem}".splitlines()[0])
        return content

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Method, path and operation object of every operation."""
        for path, item in self.content["paths"].items():
            for method in METHODS:
                if method in item:
                    yield method, path, item[method]

    def operation(self, method: str, path: str) -> Json:
        """The operation object of a method and a path."""
        operation: Json = self.content["paths"][path][method]
        return operation

    def parameters(self, method: str, path: str) -> dict[tuple[str, str], Json]:
        """The parameters of an operation, by location and name."""
        item = self.content["paths"][path]
        found = [self.resolve(each) for each in (*item.get("parameters", ()), *item[method].get("parameters", ()))]
        return {(each["in"], each["name"]): each for each in found}

    def responses(self, method: str, path: str) -> dict[str, Json]:
        """The responses of an operation, by status."""
        return {str(code): self.resolve(each) for code, each in self.operation(method, path)["responses"].items()}

    def resolve(self, node: Json) -> Json:
        """The object that a `$ref` leads to; members that stand beside the `$ref` win."""
        while "$ref" in node:
            target: Any = self.content
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    @property
    def schemas(self) -> dict[str, Json]:
        """The named schemas."""
        found: dict[str, Json] = self.content.get("components", {}).get("schemas", {})
        return found

    @property
    def api_version(self) -> str:
        """Version of the API, as the server's variable `apiVersion` says."""
        return str(self._variables["apiVersion"]["default"])

    @property
    def endpoint(self) -> str:
        """Template of the service's address, without the API version."""
        url: str = self.content["servers"][0]["url"]
        return url.removesuffix("/{apiVersion}")

    @property
    def _variables(self) -> Json:
        servers = self.content.get("servers") or [{}]
        variables: Json = servers[0].get("variables", {})
        if "apiVersion" not in variables or not servers[0]["url"].endswith("/{apiVersion}"):
            raise DocumentError("the first of servers must end with /{apiVersion} and have that variable")
        return variables
