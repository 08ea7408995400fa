"""Long random runs with damaged answers, faults and keys. Only documented exceptions may come out."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
import random
from collections import Counter
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives import serialization

import oci_aidp
from oci_aidp import errors
from oci_aidp._operation import Operation
from oci_aidp.auth.signing import InvalidKey, load_private_key
from oci_aidp.model import Model
from oci_aidp.retrying import RetryStrategy
from oci_aidp.types import UNSET
from tests.calls.test_faults import FAULTS, SIGNER
from tests.support import vectors
from tests.support.clocks import FakeClock
from tests.support.fault_server import FaultServer
from tests.support.generated import LEAST, OPERATIONS, Generated

pytestmark = pytest.mark.proof

WEIRD: list[Any] = [
    *(
        None,
        True,
        0,
        -1,
        10**400,
        1e308,
        "",
        "\0",
        "\ud800",
        "2026-02-30T00:00:00Z",
        "9999-12-31T23:59:59.9999999-14:00",
    ),
    *(
        [],
        {},
        [[]],
        [None],
        {"": None},
        {"type": "NOBODY_KNOWS"},
        {"key": {"key": []}},
        "UNKNOWN",
        "1",
        ["a", {"b": 1}],
    ),
]


def places_in(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a JSON value: its container and its key."""
    found: list[tuple[Any, Any]] = []
    keys: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        found += [(value, key), *places_in(value[key])]
    return found


def damaged(answer: Any, chance: random.Random) -> bytes:
    """An answer with some values or bytes changed, moved or removed."""
    value = [copy.deepcopy(answer)]
    for _ in range(chance.randint(1, 4)):
        holder, key = chance.choice(places_in(value))
        match chance.randrange(4):
            case 0 | 1:
                holder[key] = copy.deepcopy(chance.choice(WEIRD))
            case 2 if isinstance(holder, dict):
                del holder[key]
                holder[chance.choice(["brandNew", key.upper(), "items", "type"])] = copy.deepcopy(chance.choice(WEIRD))
            case _:
                holder[key] = [copy.deepcopy(holder[key])]
    data = bytearray(json.dumps(value[0]).encode())
    if chance.random() < 0.2 and data:
        for _ in range(3):
            data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def test_damaged_answers_are_read_or_are_decode_errors() -> None:
    chance, seen = random.Random(20991231), Counter[str]()
    for generated in OPERATIONS:
        operation: Operation[Any] = generated.module.OPERATION
        request = httpx.Request(operation.method, f"https://aidp.example/{oci_aidp.API_VERSION}/x")
        answers = [each for each in generated.answers() if isinstance(each, (dict, list))] or [{}]
        for _ in range(800):
            status = chance.choice([200, 200, 200, 202, 400, 404, 409, 500])
            content = damaged(chance.choice(answers), chance)
            response = httpx.Response(status, content=content, request=request)
            try:
                found = operation.read(response)
            except errors.DecodeError:
                seen["refused"] += 1
                continue
            seen["read"] += 1
            repr(found)
            if isinstance(found.parsed, Model):
                assert type(found.parsed).from_dict(found.parsed.to_dict()).to_dict() == found.parsed.to_dict()
    assert seen.total() == 800 * len(OPERATIONS)
    assert seen["refused"] < seen["read"] / 3


def test_no_change_without_a_token_is_sent_twice() -> None:
    """But where the service says that it has done nothing: 429, and 409 with IncorrectState."""
    passing = ("throttled", "incorrect-state", "stalled", "tls-", "refused")
    faults = {name: fault for name, fault in FAULTS.items() if not name.startswith(passing)}
    changes = [
        each
        for each in OPERATIONS
        if each.definition.method.upper() in {"POST", "PATCH"}
        and "opc-retry-token" not in each.definition.parameter_names("header")
    ]
    assert len(changes) > 20
    calls = 0
    for name, fault in faults.items():
        for number, operation in enumerate(changes):
            with (
                FaultServer(fault) as server,
                oci_aidp.connect(
                    signer=SIGNER,
                    endpoint=f"http://127.0.0.1:{server.port}",
                    clock=FakeClock(),
                    timeout=10,
                    retry_strategy=RetryStrategy(),
                ) as client,
            ):
                with contextlib.suppress(errors.AidpError, httpx.RequestError):
                    call(operation, client, is_async=bool(number % 2))
                assert len(server.heads) <= 1, (name, operation.name)
                assert server.connections <= 1, (name, operation.name)
            calls += 1
    assert calls >= 600


def call(operation: Generated, client: oci_aidp.Client, *, is_async: bool) -> None:
    arguments = {**operation.arguments(LEAST), "client": client}
    if operation.definition.request_body is not None:
        arguments["body"] = operation.body(LEAST) if operation.body_schema else b"body"
    arguments = {name: value for name, value in arguments.items() if value is not UNSET}
    if is_async:
        asyncio.run(operation.module.asyncio(**arguments))
    else:
        operation.module.sync(**arguments)


def test_a_damaged_key_is_an_invalid_key() -> None:
    key = load_private_key(vectors.PRIVATE_KEY.encode(), None)
    encrypted = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.BestAvailableEncryption(b"hunter2"),
    )
    pkcs8 = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chance, seen = random.Random(20991231), Counter[str]()
    for number in range(224_000):
        pem = bytearray([vectors.PRIVATE_KEY.encode(), pkcs8, encrypted][number % 3])
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(pem))
            match chance.randrange(4):
                case 0:
                    pem[place] = chance.randrange(256)
                case 1:
                    pem[place] ^= 1 << chance.randrange(8)
                case 2:
                    del pem[place : place + chance.randint(1, 80)]
                    pem += b"\n"
                case _:
                    pem[place:place] = chance.randbytes(chance.randint(1, 8))
        try:
            load_private_key(bytes(pem), chance.choice([None, "hunter2", "hunter3"]))
            seen["loaded"] += 1
        except InvalidKey:
            seen["refused"] += 1
    assert seen["refused"] > 150_000
