"""The operations, models and arguments to compare, from openapi.yaml."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from tools.generator.document import Document

Schema: TypeAlias = dict[str, Any]

WITHOUT_OFFICIAL_CLASS = frozenset({"Error"})
"""Oracle's client has no model for the body of an error."""


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    parameters: dict[tuple[str, str], Schema]
    """Parameter objects by location and name."""
    body: Schema | None
    """Schema of the request body, None where there is none."""
    is_binary: bool
    """Whether the request body is a stream of bytes."""
    answer: Schema | None
    """Schema of the JSON answer, None where the answer is no JSON."""

    def is_multi_segment(self, name: str) -> bool:
        """Whether a path parameter holds slashes."""
        return bool(self.parameters["path", name].get("x-multi-segment"))


@functools.cache
def document() -> Document:
    """The document of this repository."""
    return Document(Path(__file__).parents[2] / "openapi.yaml")


@functools.cache
def operations() -> dict[str, Operation]:
    """All operations, by Oracle's name."""
    return {operation["operationId"]: _operation(method, path) for method, path, operation in document().operations()}


def _operation(method: str, path: str) -> Operation:
    operation = document().operation(method, path)
    content = document().resolve(operation.get("requestBody", {})).get("content", {})
    success = next(each for code, each in document().responses(method, path).items() if code.startswith("2"))
    answers = success.get("content", {})
    return Operation(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        parameters=document().parameters(method, path),
        body=next((each["schema"] for each in content.values()), None),
        is_binary="application/octet-stream" in content,
        answer=answers["application/json"]["schema"] if "application/json" in answers else None,
    )


@functools.cache
def models() -> tuple[str, ...]:
    """Names of all models: objects and families. The base of a family is compared under the family's name."""
    bases = {component(each["discriminator"]["x-defaultMapping"]) for each in families().values()}
    found = {name for name, schema in document().schemas.items() if schema.get("type") == "object" or "oneOf" in schema}
    return tuple(sorted(found - bases - WITHOUT_OFFICIAL_CLASS))


@functools.cache
def families() -> dict[str, Schema]:
    """The polymorphic schemas, by name."""
    return {name: schema for name, schema in document().schemas.items() if "oneOf" in schema}


def reachable(schemas: Iterable[Schema]) -> set[str]:
    """Names of the models that are in these schemas, at any depth."""
    found: set[str] = set()
    pending = list(schemas)
    while pending:
        schema = pending.pop()
        name = component(schema.get("$ref", ""))
        if name in found:
            continue
        if name in models():
            found.add(name)
        if name in families():
            pending.extend({"$ref": each} for each in families()[name]["discriminator"]["mapping"].values())
        resolved = document().resolve(schema)
        pending.extend(resolved.get("properties", {}).values())
        pending.extend(resolved[part] for part in ("items", "additionalProperties") if part in resolved)
    return found


def fields(model: str) -> dict[str, Schema]:
    """The properties of a model, of a family those of its base."""
    schema = document().schemas[model]
    if "oneOf" in schema:
        schema = document().schemas[component(schema["discriminator"]["x-defaultMapping"])]
    properties: dict[str, Schema] = schema.get("properties", {})
    return properties


def component(reference: str) -> str:
    """The name at the end of a reference."""
    return reference.rpartition("/")[2]
