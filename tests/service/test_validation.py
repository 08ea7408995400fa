"""The validation of the service against openapi-core's: the same verdict on right and damaged requests and answers."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest

from service import Answer, Operation, Spec
from service.messages import Call, Headers
from service.state import State
from service.validation import RequestRefused, SpecValidator
from tests.support.canned import default_answer
from tests.support.examples import Examples
from tests.support.openapi_core_validator import SpecValidator as Reference

SPEC = Spec.of()
STATE = State(lambda: 0.0, SPEC)
OPERATIONS = sorted(SPEC.operations.values(), key=lambda operation: operation.id)
DAMAGES: tuple[Any, ...] = (None, 5, -1.5, True, "", "text", "x" * 5000, [], {}, ["a", "a"], {"key": {}})


@pytest.fixture(scope="module")
def ours() -> SpecValidator:
    return SpecValidator(SPEC)


@pytest.fixture(scope="module")
def reference() -> Reference:
    return Reference(SPEC)


def damaged(value: Any, chance: random.Random) -> Any:
    """A copy with one part of it removed or replaced."""
    value = copy.deepcopy(value)
    node: Any = value
    holder: Any = None
    key: Any = None
    while isinstance(node, dict | list) and node and (holder is None or chance.random() < 0.8):
        holder, key = node, chance.choice(list(node) if isinstance(node, dict) else range(len(node)))
        node = holder[key]
    if holder is None:
        return chance.choice(DAMAGES)
    if chance.random() < 0.3:
        del holder[key]
    else:
        holder[key] = chance.choice(DAMAGES)
    return value


def requests_of(operation: Operation, chance: random.Random) -> Iterator[Call]:
    examples = Examples(SPEC, seed=chance.randrange(100), variant=chance.randrange(5))
    for number in range(4):
        values = {parameter["name"]: examples.make(parameter["schema"]) for parameter in operation.parameters}
        if number and values and chance.random() < 0.5:
            # Not "" and "0": openapi-core takes empty values for missing ones, and 0 for a boolean.
            values[chance.choice(list(values))] = chance.choice(["text", "x" * 3000, -1])
        path = {name: str(values[name]) for name in operation.parameter_names("path")}
        query = {name: values[name] for name in operation.parameter_names("query")}
        headers = Headers()
        for name in operation.parameter_names("header"):
            headers[name] = str(values[name]).encode("ascii", "replace").decode()
        body = b""
        for media_type, definition in ((operation.request_body or {}).get("content", {})).items():
            headers["content-type"] = media_type
            value = b"content" if "json" not in media_type else examples.make(definition["schema"])
            body = (
                value if isinstance(value, bytes) else json.dumps(damaged(value, chance) if number else value).encode()
            )
            break
        target = "/" + ("?" + urlencode(query, doseq=True) if query else "")
        yield Call(operation.method, target, headers, body, path_params=path, operation=operation, state=STATE)


def refused(validator: SpecValidator | Reference, call: Call) -> str | None:
    try:
        validator.check_request(call)
    except RequestRefused as error:
        return str(error.answer.body["code"])
    return None


def test_requests_get_the_same_verdict(ours: SpecValidator, reference: Reference) -> None:
    chance, verdicts = random.Random(4), []
    for operation in OPERATIONS:
        for call in requests_of(operation, chance):
            verdict = refused(ours, call)
            assert verdict == refused(reference, call), (operation.id, call)
            verdicts.append(verdict)
    assert min(verdicts.count(None), verdicts.count("InvalidParameter")) > 250


def test_answers_get_the_same_verdict(ours: SpecValidator, reference: Reference) -> None:
    chance, verdicts = random.Random(5), []
    for operation in OPERATIONS:
        place = {"aiDataPlatformId": "p"}
        call = Call(operation.method, "/", Headers(), b"", path_params=place, operation=operation, state=STATE)
        answer = default_answer(call, Examples(SPEC).make)
        for number in range(3):
            if number and "json" in answer.headers.get("content-type", ""):
                body = damaged(json.loads(answer.content()), chance)
                answer = Answer(answer.status, json.dumps(body).encode(), answer.headers)
            wrong = bool(ours.check_answer(answer, call))
            assert wrong == bool(reference.check_answer(answer, call)), (operation.id, answer)
            verdicts.append(wrong)
    assert min(verdicts.count(True), verdicts.count(False)) > 100
