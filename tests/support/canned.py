"""A service whose operations all answer the documented success, with a body made from its schema."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from fnmatch import fnmatch
from typing import Any

from service import Answer, Call, LocalAidp
from service.examples import example
from service.spec import Node

_LEFT_OUT = ("opc-next-page", "opc-prev-page", "opc-request-id")
_OPERATION_KEY = "async-operation-key"
_CALLER = {"createdBy": "ocid1.user.oc1..someone", "createdByName": "someone@example.com"}


class AidpService(LocalAidp):
    """Keeps async operations only; what is created is not there, and everything else is. It trusts nobody yet.

    Attributes:
        example: Makes a value of a schema; replace it to get others.

    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.revoke(self.profile.key_id)
        self.example: Callable[[Node], Any] = functools.partial(example, self.spec)
        for name in self.spec.operations:
            if not name.endswith(("AsyncOperation", "AsyncOperations")):
                self.handle(name, lambda call: default_answer(call, self.example))

    def start_operation(
        self,
        platform_id: str,
        *,
        action_type: str = "CREATE_CLUSTER",
        resource_type: str = "CLUSTER",
        resource_name: str = "workspace.cluster",
        polls: int = 2,
        final: str = "SUCCEEDED",
        error_code: str | None = None,
        error_message: str | None = None,
        **fields: Any,
    ) -> str:
        """Starts an async operation, on a platform that exists from now on, and returns its key.

        Args:
            platform_id: Where it runs.
            action_type: What it does; any text, also one that the spec does not list.
            resource_type: Kind of the resource; any text.
            resource_name: Name of the resource.
            polls: How many times GetAsyncOperation answers IN_PROGRESS before it answers `final`; 0 starts it finished.
            final: The status at the end; any text.
            error_code: `errorCode` at the end.
            error_message: `errorMessage` at the end.
            fields: More fields by their names on the wire, such as `createdBy`; `key` and `status` too.

        """
        errors = {"errorCode": error_code, "errorMessage": error_message}
        end = {"status": final} | {name: text for name, text in errors.items() if text is not None}
        names = {"actionType": action_type, "resourceType": resource_type, "resourceName": resource_name}
        with self.state.lock:
            self.add_platform(platform_id)
            key = self.state.start_operation(platform_id, _CALLER | names | fields, end, polls)
            if polls <= 0:
                self.state.operation(platform_id, key)
            return key


def default_answer(call: Call, example: Callable[[Node], Any]) -> Answer:
    """Return the success that an operation documents.

    It has all documented headers and fields but those of paging, so that lists end. Where one is the key of an async
    operation, such an operation is started, so that it can be polled.
    """
    status, response = _success(call)
    headers: dict[str, str] = {}
    for name, reference in response.get("headers", {}).items():
        if name.lower().endswith(_OPERATION_KEY) and "aiDataPlatformId" in call.path_params:
            platform_id = call.path_params["aiDataPlatformId"]
            call.state.platforms.add(platform_id)
            unknown = dict.fromkeys(("actionType", "resourceType"), "UNKNOWN")
            fields = _CALLER | unknown | {"resourceName": call.operation.id}
            headers[name] = call.state.start_operation(platform_id, fields, {}, looks=2)
        elif name.lower() not in _LEFT_OUT:
            headers[name] = _header_text(example(reference.get("schema", {})))
    content = response.get("content", {})
    if not content:
        return Answer(status, None, headers)
    media_type = _acceptable(call, content)
    concrete = "application/octet-stream" if "*" in media_type else media_type
    headers["content-type"] = concrete
    if "json" in media_type:
        value = example(content[media_type].get("schema", {}))
        if call.operation.paging:
            _end_list(value, call.operation.paging["token"].split("."))
        return Answer(status, json.dumps(value, ensure_ascii=False).encode(), headers)
    return Answer(status, _bytes(concrete, content[media_type]), headers)


def _success(call: Call) -> tuple[int, Node]:
    """Return the lowest documented success; of a range, the code that fits the content."""
    codes = sorted(code for code in call.operation.responses if code.startswith("2"))
    if not codes:
        raise LookupError(f"{call.operation.id} documents no success")
    response = call.operation.responses[codes[0]]
    if codes[0].isdecimal():
        return int(codes[0]), response
    has_content = bool(response.get("content")) or call.operation.method == "HEAD"
    starts_work = any(name.lower().endswith(_OPERATION_KEY) for name in response.get("headers", {}))
    return 202 if starts_work else 200 if has_content else 204, response


def _acceptable(call: Call, content: Node) -> str:
    """Return the documented media type that the caller likes best, the first one when it likes none."""
    accepted = [part.partition(";")[0].strip().lower() for part in call.headers.get("accept", "*/*").split(",")]
    for pattern in accepted:
        for media_type in content:
            if fnmatch(media_type, pattern):
                return str(media_type)
    return str(next(iter(content)))


def _end_list(page: Any, token: list[str]) -> None:
    """Take the token of the next page out of a page."""
    for name in token[:-1]:
        page = page.get(name, {})
    page.pop(token[-1], None)


def _bytes(media_type: str, definition: Node) -> bytes:
    if definition.get("schema", {}).get("format") == "binary":
        # Every byte, so that whoever decodes it as text loses something.
        return bytes(range(256))
    if "yaml" in media_type:
        return "name: näme\nitems:\n  - 1\n".encode()
    if "csv" in media_type:
        return 'key,name\r\n1,"näme, quoted"\r\n'.encode()
    if media_type.startswith("text/"):
        return "some text, näme".encode()
    return bytes(range(256))


def _header_text(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text.encode("ascii", "replace").decode()
