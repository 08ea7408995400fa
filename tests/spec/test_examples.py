"""The examples of openapi.yaml are there, and are what their schemas allow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from tools.generator.document import Document

DOCUMENT = Document(Path(__file__).resolve().parents[2] / "openapi.yaml")


def bodies() -> Iterator[tuple[str, dict[str, Any]]]:
    """The JSON bodies of all operations."""
    for _, _, operation in DOCUMENT.operations():
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            yield operation["operationId"], content["application/json"]


def parameters() -> Iterator[tuple[str, dict[str, Any]]]:
    """The parameters of all operations."""
    for method, path, operation in DOCUMENT.operations():
        for (_, name), parameter in DOCUMENT.parameters(method, path).items():
            yield f"{operation['operationId']}, {name}", parameter


def problems(holder: dict[str, Any]) -> list[str]:
    """Why the example is not valid."""
    schema = {**holder["schema"], "components": DOCUMENT.content["components"]}
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{each.json_path}: {each.message}" for each in validator.iter_errors(holder["example"])]


def test_every_json_body_and_every_required_parameter_has_an_example() -> None:
    assert [name for name, body in bodies() if "example" not in body] == []
    assert [name for name, each in parameters() if each.get("required") and "example" not in each] == []


def test_every_example_is_what_its_schema_allows() -> None:
    found = {name: problems(each) for name, each in (*bodies(), *parameters()) if "example" in each}
    assert {name: each for name, each in found.items() if each} == {}


def test_an_example_that_lacks_a_required_field_is_refused() -> None:
    tried = 0
    for name, body in bodies():
        for required in DOCUMENT.resolve(body["schema"]).get("required", ()):
            example = {field: value for field, value in body["example"].items() if field != required}
            assert problems({**body, "example": example}), f"{name} without {required}"
            tried += 1
    assert tried > 100
