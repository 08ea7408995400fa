"""Fields and bodies that hold secrets are in no repr."""

from __future__ import annotations

import httpx
import pytest

from oci_aidp.types import Response
from tests.support.generated import LEAST, OPERATIONS, SCHEMAS, class_of, example

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
