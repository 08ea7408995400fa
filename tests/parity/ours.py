"""This package: the module for each operation, and its arguments from JSON values."""

from __future__ import annotations

import datetime
import functools
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import oci_aidp
import oci_aidp.api
from oci_aidp import models
from oci_aidp.model import Model, fields

from .document import Operation, Schema, component, document, families
from .official import snake_case


@functools.cache
def modules() -> dict[str, ModuleType]:
    """All operation modules, by Oracle's name of the operation."""
    found = {}
    for each in pkgutil.walk_packages(oci_aidp.api.__path__, f"{oci_aidp.api.__name__}."):
        module = importlib.import_module(each.name)
        if hasattr(module, "OPERATION"):
            found[module.OPERATION.name] = module
    return found


def call(operation: Operation, client: oci_aidp.Client, values: Mapping[tuple[str, str], Any]) -> None:
    """Calls an operation with values as JSON has them, by location and name."""
    module = modules()[operation.id]
    names = inspect.signature(module.sync_detailed).parameters
    arguments = {}
    for (location, name), value in values.items():
        if location == "body":
            arguments["body"] = value if operation.is_binary else native(operation.body or {}, value)
        else:
            known = next(each for each in (snake_case(name), f"{snake_case(name)}_") if each in names)
            arguments[known] = native(operation.parameters[location, name]["schema"], value)
    response = module.sync_detailed(**arguments, client=client)
    assert response.is_success


def native(schema: Schema, value: Any) -> Any:
    """The Python value for a JSON value of a schema."""
    name = component(schema.get("$ref", ""))
    schema = document().resolve(schema)
    if name in families() or (name and schema.get("type") == "object"):
        made = getattr(models, name).from_dict(value)
        assert not list(unknown_fields(made)), f"{name} does not know all of its fields"
        return made
    if name:
        members = {member.value: member for member in getattr(models, name)}
        return members[value]
    if schema.get("type") == "array":
        return [native(schema["items"], each) for each in value]
    if schema.get("format", schema.get("x-format")) == "date-time":
        return datetime.datetime.fromisoformat(value)
    return value


def unknown_fields(value: Any) -> Iterator[str]:
    """Names of fields that no class in a value knows."""
    if isinstance(value, Model):
        for name in value.additional_properties:
            yield f"{type(value).__name__}.{name}"
        for attribute in fields(type(value)):
            yield from unknown_fields(getattr(value, attribute))
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from unknown_fields(each)
