"""The generated package for tests: operations with their definitions, and arguments for them."""

from __future__ import annotations

import datetime
import functools
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

import oci_aidp.api
from oci_aidp import models
from oci_aidp._endpoint import _BUILDER, Operation
from oci_aidp.enums import OpenEnum
from oci_aidp.model import Model
from oci_aidp.types import UNSET
from service import Operation as Definition
from service import Spec
from tests.support.examples import Examples, NoExample

SPEC = Spec.of()
KINDS = 13
"""Variants of the largest polymorphic family: the number of examples that show all."""


def request_of(module: Any, **arguments: Any) -> Any:
    """The request of an operation's module for these arguments, not yet sent."""
    unset = dict.fromkeys(inspect.signature(module.sync).parameters, UNSET)
    return module.sync(**{**unset, **arguments, "client": _BUILDER})


@dataclass(frozen=True)
class Generated:
    """One operation: its module and its definition."""

    module: ModuleType
    definition: Definition

    @property
    def name(self) -> str:
        return self.definition.id

    @property
    def is_paged(self) -> bool:
        return "page" in self.definition.parameter_names("query")

    @property
    def is_binary(self) -> bool:
        """Whether a success is bytes of any kind."""
        content: dict[str, Any] = self.success.get("content", {})
        return any(each["schema"].get("format") == "binary" for each in content.values())

    @property
    def success(self) -> dict[str, Any]:
        """The documented 2xx response."""
        return next(each for code, each in self.definition.responses.items() if code.startswith("2"))

    @property
    def body_schema(self) -> dict[str, Any] | None:
        """The schema of the JSON body, None where there is no body or a binary one."""
        content = (self.definition.request_body or {}).get("content", {})
        schema: dict[str, Any] | None = content.get("application/json", {}).get("schema")
        return schema

    @functools.cached_property
    def python_names(self) -> dict[str, str]:
        """Python names of the parameters by their names on the wire."""
        found = {_plain(name): name for name in inspect.signature(self.module.sync).parameters}
        return {each["name"]: found[_plain(each["name"])] for each in self.definition.parameters}

    def arguments(self, examples: Examples) -> dict[str, Any]:
        """Arguments for a call, without the client: the required ones, and the others too if the examples are full."""
        found = {
            self.python_names[each["name"]]: self.argument(each, replace(examples, seed=examples.seed + number))
            for number, each in enumerate(self.definition.parameters)
            if each.get("required") or examples.full
        }
        if self.body_schema is not None:
            found["body"] = self.body(examples)
        elif self.definition.request_body is not None:
            found["body"] = bytes(range(256))
        return found

    def request(self, **arguments: Any) -> Any:
        """The request for these arguments, not yet sent."""
        return request_of(self.module, **arguments)

    def argument(self, parameter: dict[str, Any], examples: Examples) -> Any:
        """A value for a parameter, of the type that the function asks for."""
        value = examples.make(parameter["schema"])
        if isinstance(value, list):
            # Empty lists are not sent, and a list of one item is sent like a plain value.
            value = [replace(examples, full=True, seed=seed).make(parameter["schema"]["items"]) for seed in range(3)]
        annotation = str(self.module.sync.__annotations__[self.python_names[parameter["name"]]])
        if "datetime" in annotation:
            # The generator has no date-time headers, so `x-format` has their format.
            return datetime.datetime(2026, 2, 3, 4, 5, 6, 7000, tzinfo=datetime.UTC)
        kind = class_in(annotation)
        if kind is None:
            return value
        assert issubclass(kind, OpenEnum)
        return [kind(each) for each in value] if isinstance(value, list) else kind(value)

    def body(self, examples: Examples) -> Model:
        """A body as a model, which may be one kind of a family."""
        assert self.body_schema is not None
        kind = class_in(self.module.sync.__annotations__["body"])
        assert kind is not None
        body = kind.from_dict(examples.make(self.body_schema))
        assert isinstance(body, Model)
        return body

    def bodies(self) -> list[Model]:
        """A body for each way through the polymorphic families in it."""
        found: list[Model] = []
        for variant in range(KINDS):
            body = self.body(Examples(SPEC, variant=variant))
            if body not in found:
                found.append(body)
        return found

    def answers(self) -> list[Any]:
        """A JSON answer for each way through the polymorphic families in it."""
        schema = self.success.get("content", {}).get("application/json", {}).get("schema")
        found: list[Any] = []
        for variant in range(KINDS if schema else 0):
            answer = Examples(SPEC, variant=variant).make(schema)
            if answer not in found:
                found.append(answer)
        return found


def class_in(annotation: str) -> Any:
    """The generated class that an annotation names, None without one."""
    names = [name for name in re.findall(r"\w+", annotation) if name in models.__all__]
    return getattr(models, names[0]) if names else None


def class_of(schema: str, value: dict[str, Any] | None = None) -> Any:
    """The class of a component schema; for a family, the class of the variant of a value. The base class, for unknown
    variants, has a schema of its own and the name of the family.
    """
    discriminator = SCHEMAS[schema].get("discriminator")
    if discriminator is not None and value is not None:
        kind = discriminator["mapping"].get(value.get(discriminator["propertyName"]), schema)
        schema = kind.rpartition("/")[2]
    return getattr(models, _FAMILY_OF_BASE.get(schema, schema))


def example(schema: str, **settings: Any) -> dict[str, Any]:
    """A JSON object that a component schema allows."""
    value = Examples(SPEC, **settings).make({"$ref": f"#/components/schemas/{schema}"})
    assert isinstance(value, dict)
    return value


def examples(schema: str) -> list[dict[str, Any]]:
    """JSON objects that a component schema allows: minimal and full ones, of all variants."""
    found: list[dict[str, Any]] = []
    for full in (False, True):
        for variant in range(KINDS):
            try:
                value = example(schema, full=full, variant=variant, seed=variant)
            except NoExample:
                continue
            if value not in found:
                found.append(value)
    assert found
    return found


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _find_operations() -> Iterator[Generated]:
    for package in pkgutil.iter_modules(oci_aidp.api.__path__, f"{oci_aidp.api.__name__}."):
        for found in pkgutil.iter_modules(importlib.import_module(package.name).__path__, f"{package.name}."):
            module = importlib.import_module(found.name)
            assert isinstance(module.OPERATION, Operation)
            yield Generated(module, SPEC.operations[module.OPERATION.name])


SCHEMAS: dict[str, dict[str, Any]] = SPEC.document["components"]["schemas"]
FAMILIES = {name: schema for name, schema in SCHEMAS.items() if "oneOf" in schema}
_FAMILY_OF_BASE = {
    schema["discriminator"]["x-defaultMapping"].rpartition("/")[2]: name for name, schema in FAMILIES.items()
}
OBJECTS = [name for name, schema in SCHEMAS.items() if schema.get("type") == "object"]
"""Names of the schemas that are models."""

OPERATIONS = list(_find_operations())

LEAST = Examples(SPEC, full=False)
"""Examples with what is required, and nothing else."""


def by_name(name: str) -> Generated:
    return next(each for each in OPERATIONS if each.name == name)


def without_body(operation: Generated) -> dict[str, Any]:
    """The required arguments of an operation, other than the body."""
    return {name: value for name, value in operation.arguments(LEAST).items() if name != "body"}
