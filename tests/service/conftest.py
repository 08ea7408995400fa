"""Calls of operations of the local AIDP by their names, for tests of many of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from service import LocalAidp

Ask = Callable[..., Any]


@pytest.fixture
def ask(aidp: LocalAidp) -> Iterator[Ask]:
    """Sends the fields of a path, of headers, and of a body or query to an operation, and returns the answer."""
    place = {"aiDataPlatformId": aidp.platform, "workspaceKey": aidp.key_of("Workspace", "analytics")}

    def send(operation_id: str, /, **fields: Any) -> Any:
        operation = aidp.spec.operations[operation_id]
        names, known = operation.parameter_names("path"), operation.parameter_names("header")
        path = {name: (place | fields)[name] for name in names}
        headers = {name: value for name, value in fields.items() if name in known}
        elsewhere = {*names, *known} - aidp.spec.fields(operation.request_schema).keys()
        rest = {name: value for name, value in fields.items() if name not in elsewhere}
        content: Any = {"json" if operation.request_body else "query": rest}
        request = client.request(operation.method, operation.template, path_values=path, headers=headers, **content)
        return request.result()

    with aidp.connect(retry_strategy=None) as client:
        yield send
