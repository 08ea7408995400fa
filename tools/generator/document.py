"""The OpenAPI document as it stands in the file: what the generator's own model of it leaves out."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from openapi_python_client.strings import ClassName

from tools.errors import ToolError, told
from tools.openapi import look_up, operations, reached

from . import names, rules, supported, validation, yaml_file

Json: TypeAlias = dict[str, Any]


class DocumentError(ToolError):
    """The OpenAPI document cannot be used."""


class Document:
    """An OpenAPI 3.1 document, read and validated.

    Raises:
        DocumentError: the file cannot be read, is not YAML, or is not a valid OpenAPI 3.1 document.
    """

    def __init__(self, path: Path) -> None:
        try:
            text = path.read_bytes()
            content = yaml_file.load(text)
        except OSError as error:
            raise DocumentError(f"the OpenAPI file cannot be read: {told(error)}") from None
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise DocumentError(f"{path.name}:{line}: is not YAML: {error.problem}") from None
        except (yaml.YAMLError, ValueError) as error:
            raise DocumentError(f"{path.name} is not YAML: {' '.join(str(error).split())}") from None
        except RecursionError:
            raise DocumentError(f"{path.name} is nested too deeply") from None
        self._name = path.name
        self._text = text
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
        try:
            return self._checked(content)
        except RecursionError:
            raise DocumentError(f"{self._name} is nested too deeply") from None

    def _checked(self, content: Json) -> Json:
        for what, problems in (
            ("", supported.problems),
            ("not valid OpenAPI: ", validation.problems),
            ("", supported.broken_rules),
            ("", names.problems),
        ):
            problem = next(problems(content), None)
            if problem is not None:
                place = supported.describe(content, problem.pointer)
                raise DocumentError(self._told(problem.pointer, f"{place}: {what}{problem.message}"))
        return content

    def located(self, name: str, message: str) -> str:
        """A message about an operation, or about a schema or its class, with its place in the file."""
        operations = {each["operationId"]: ("paths", path, method) for method, path, each in self.operations()}
        schemas = {each: ("components", "schemas", each) for each in self.schemas}
        classes = {str(ClassName(each, supported.PREFIX)): place for each, place in schemas.items()}
        pointer = {**classes, **schemas, **operations}.get(name)
        if pointer is None:
            return f"{self._name}: {name or 'the document'}: {message}"
        return self._told(pointer, f"{supported.describe(self.content, pointer)}: {message}")

    def _told(self, pointer: supported.Pointer, message: str) -> str:
        """One line, whatever the names in it hold."""
        return f"{self._name}:{yaml_file.line(self._text, pointer)}: {' '.join(message.split())}"

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Method, path and operation object of every operation."""
        return operations(self.content)

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
            target = look_up(self.content, node["$ref"])
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def schemas_of_bodies(self) -> set[str]:
        """Names of the schemas that bodies of requests are made of."""
        bodies = (operation.get("requestBody") for _, _, operation in self.operations())
        return {each.rpartition("/")[2] for each in reached(self.content, bodies) if "/schemas/" in each}

    def properties(self, schema: Json) -> Json:
        """The properties of an object, those of its parts included."""
        return rules.properties(self.content, schema)

    @property
    def schemas(self) -> dict[str, Json]:
        """The named schemas."""
        found: dict[str, Json] = self.content.get("components", {}).get("schemas", {})
        return found

    @property
    def api_version(self) -> str:
        """Version of the API, as the server's variable `apiVersion` says."""
        version: str = self.content["servers"][0]["variables"]["apiVersion"]["default"]
        return version

    @property
    def endpoint(self) -> str:
        """Template of the service's address, without the API version."""
        url: str = self.content["servers"][0]["url"]
        return url.removesuffix("/{apiVersion}")
