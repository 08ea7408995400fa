"""Fields and bodies that hold secrets are in no repr."""

from __future__ import annotations

import httpx
import pytest
from attrs import define

from oci_aidp.models import Job, RepairTaskDetails
from oci_aidp.types import Response
from tests.support.generated import FAMILIES, LEAST, OPERATIONS, SCHEMAS, class_of, example

SECRETS = [
    (schema, name)
    for schema, definition in SCHEMAS.items()
    for name, each in definition.get("properties", {}).items()
    if each.get("x-sensitive")
]


@pytest.mark.parametrize(("schema", "name"), SECRETS)
def test_secrets_are_in_no_repr(schema: str, name: str) -> None:
    for secret in ("hunter2", ["hunter2"], {"a": "hunter2"}):
        source = {**example(schema), name: secret}
        model = class_of(schema).from_dict(source)
        assert model.to_dict() == source
        response = Response(
            status_code=200,
            headers=httpx.Headers({"location": "hunter2"}),
            content=b"hunter2",
            parsed=[model],
            method="GET",
            path="/",
        )
        for each in (model, [model], response):
            assert "hunter2" not in repr(each)
            assert "hunter2" not in f"{each}"
        assert schema in repr(model)


def test_classes_that_callers_derive_show_no_secrets_either() -> None:
    @define
    class Own(Job):
        more: str = "more"

    @define
    class Other(Own):
        def __repr__(self) -> str:
            return "other"

    source = {"key": "k", "password": "hunter2"}
    assert repr(Own.from_dict(source)) == "Own(key='k', additional_keys=['password'])"
    assert repr(Other.from_dict(source)) == "other"


def test_there_are_secrets() -> None:
    assert len(SECRETS) == 19


def test_the_body_of_a_request_is_in_no_repr() -> None:
    for operation in OPERATIONS:
        if operation.definition.request_body is not None:
            body = operation.body(LEAST) if operation.body_schema else b"hunter2"
            if operation.body_schema:
                body["brandNew"] = "hunter2"  # type: ignore[index]
            request = operation.request(**{**operation.arguments(LEAST), "body": body})
            assert b"hunter2" in request.content
            assert "hunter2" not in repr(request)


HIDDEN = {
    (family, name)
    for family, schema in FAMILIES.items()
    for reference in schema["oneOf"]
    for name, each in SCHEMAS[reference["$ref"].rpartition("/")[2]].get("properties", {}).items()
    if each.get("x-sensitive")
}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_kind_that_nobody_knows_shows_no_secret(family: str) -> None:
    discriminator = FAMILIES[family]["discriminator"]["propertyName"]
    names = {name for _, name in SECRETS}
    for kind in ({}, {discriminator: "NOBODY_KNOWS"}, {discriminator: None}, {discriminator: 1}):
        for secret in ("hunter2", ["hunter2"], {"a": "hunter2"}):
            model = class_of(family).from_dict({**dict.fromkeys(names, secret), **kind})
            assert "hunter2" not in repr(model)
            assert all(name in repr(model) for held, name in HIDDEN if held == family)


def test_there_are_families_with_secrets() -> None:
    assert len(HIDDEN) == 7
    assert {("Auth", "token"), ("CredentialDetails", "privateKey")} <= HIDDEN


def test_what_stands_in_the_place_of_a_model_is_not_shown() -> None:
    for misplaced in ("hunter2", ["hunter2"], {"token": "hunter2"}, [{"a": ["hunter2"]}], 1):
        assert "hunter2" not in repr(Job.from_dict({"tasks": misplaced}))
        assert "hunter2" not in repr(RepairTaskDetails.from_dict({"nestedRepairJobRunDetails": misplaced}))
    assert repr(Job.from_dict({"tasks": ["a", None, {"type": "NOTEBOOK_TASK"}]})).startswith(
        "Job(tasks=[<str>, None, NotebookTask("
    )
