"""For each operation, Oracle's client and this package send the same request."""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote

import oci
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import oci_aidp

from . import official, ours
from .document import Operation, component, operations, reachable
from .official import Clients
from .recorder import Recorded, Recorder
from .strategies import Choices, Drawn, Full, Minimal, Values

RANDOM = settings(
    max_examples=30,
    phases=[Phase.generate, Phase.shrink],
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
"""Random examples for each operation, beside the minimal one and the full ones."""

IGNORED_HEADERS = frozenset(
    {
        # different in each request
        "date",
        "authorization",
        # name of the program
        "user-agent",
        "opc-client-info",
        "opc-client-retries",
        # transport
        "host",
        "connection",
        "accept-encoding",
        "content-length",
        "transfer-encoding",
        "expect",
    }
)
GENERATED_HEADERS = frozenset({"opc-request-id", "opc-retry-token"})
"""Ignored unless the caller passed them, as clients may generate them."""

Arguments = Mapping[tuple[str, str], Any]


@dataclass(frozen=True)
class Sent:
    """What is compared of a request."""

    method: str
    path: str
    query: Counter[tuple[str, str]]
    headers: Mapping[str, str]
    body: Any


# Intended differences


def _keys_without_slashes(operation: Operation, arguments: Arguments, sent: Sent) -> Sent:
    keys = {name: value for (location, name), value in arguments.items() if location == "path"}
    if sent.path != _path(operation, {name: quote(value) for name, value in keys.items()}):
        return sent
    return replace(
        sent,
        path=_path(
            operation,
            {
                name: quote(value) if operation.is_multi_segment(name) else quote(value, safe="")
                for name, value in keys.items()
            },
        ),
    )


def _lower_case_booleans(operation: Operation, arguments: Arguments, sent: Sent) -> Sent:
    booleans = {
        name: str(value).lower()
        for (location, name), value in arguments.items()
        if location == "header" and isinstance(value, bool) and sent.headers.get(name) == str(value)
    }
    return replace(sent, headers={**sent.headers, **booleans})


DIFFERENCES: dict[str, Callable[[Operation, Arguments, Sent], Sent]] = {
    # Oracle's client keeps a slash in every path parameter, so that a key with slashes reaches another resource.
    # Here it is kept only in the parameters that hold paths.
    "a slash in a key is percent-encoded": _keys_without_slashes,
    # `True` and `False` are how Python writes booleans, by accident; in JSON and in queries both clients send `true`.
    "boolean headers are true and false": _lower_case_booleans,
}
"""Conversions of a request of Oracle's client to the one that is expected here."""

compared: set[str] = set()
requests: Counter[str] = Counter()
met: Counter[str] = Counter()
models: set[str] = set()


Compare: TypeAlias = Callable[[str, Choices], None]


@pytest.fixture
def compare(clients: tuple[Clients, oci_aidp.Client], recorder: Recorder) -> Compare:
    """Sends the same request by both clients, and compares what arrives."""

    def run(name: str, choices: Choices) -> None:
        operation = operations()[name]
        method = official.methods()[ours.modules()[name].__name__.rpartition(".")[2]]
        values = Values(choices)
        arguments = values.arguments(operation)
        recorder.clear()
        clients[0].call(operation, method, arguments)
        expected = _sent(recorder.take(), arguments)
        ours.call(operation, clients[1], arguments)
        sent = _sent(recorder.take(), arguments)
        for difference, apply in DIFFERENCES.items():
            changed = apply(operation, arguments, expected)
            met[difference] += changed != expected
            expected = changed
        assert sent == expected
        requests[name] += 1
        models.update(values.models)

    return run


@pytest.mark.parametrize("name", sorted(operations()))
def test_both_clients_send_the_same_request(name: str, compare: Compare) -> None:
    compare(name, Minimal())
    for _ in Full().rounds(lambda choices: compare(name, choices)):
        pass
    compared.add(name)


@pytest.mark.proof
@pytest.mark.parametrize("name", sorted(operations()))
def test_both_clients_send_the_same_random_requests(name: str, compare: Compare) -> None:
    @RANDOM
    @given(st.data())
    def compare_random(data: st.DataObject) -> None:
        compare(name, Drawn(data.draw))

    compare_random()


@pytest.mark.parametrize("name", sorted(operations()))
def test_both_clients_have_the_same_parameters_and_types(name: str) -> None:
    operation = operations()[name]
    method = official.methods()[ours.modules()[name].__name__.rpartition(".")[2]]
    assert (method.http_method, method.path) == (operation.method, operation.path)
    assert method.parameters() == set(operation.parameters)
    wire_names = {official.snake_case(name) for _, name in operation.parameters}
    assert method.arguments == wire_names | ({method.body} if method.body else set())
    required = {official.snake_case(key[1]) for key, each in operation.parameters.items() if each.get("required")}
    assert method.required == required | ({method.body} if method.body else set())
    assert bool(method.body) == (operation.body is not None)
    if operation.answer is not None:
        assert method.response_type == component(operation.answer["$ref"])


def test_oracle_s_client_has_no_other_operations() -> None:
    assert set(official.methods()) == {module.__name__.rpartition(".")[2] for module in ours.modules().values()}


@pytest.mark.parametrize("text", ["名前", "a\nb", "a\rb", " a"])
def test_header_values_that_no_client_can_send_are_refused(
    text: str, clients: tuple[Clients, oci_aidp.Client], recorder: Recorder
) -> None:
    operation = operations()["UploadFile"]
    arguments = Values(Minimal()).arguments(operation) | {("header", "path"): text}
    recorder.clear()
    with pytest.raises((UnicodeEncodeError, oci.exceptions.RequestException)):
        clients[0].call(operation, official.methods()["upload_file"], arguments)
    with pytest.raises(ValueError, match="header parameter path must not"):
        ours.call(operation, clients[1], arguments)
    assert not recorder.has_any


@pytest.mark.parametrize("text", ["a\tb", "a\0b", "a\x7fb", "a "])
def test_header_values_that_change_on_their_way_are_refused(
    text: str, clients: tuple[Clients, oci_aidp.Client]
) -> None:
    # Oracle's client sends them, although HTTP forbids control characters and drops trailing white space.
    operation = operations()["UploadFile"]
    arguments = Values(Minimal()).arguments(operation) | {("header", "path"): text}
    with pytest.raises(ValueError, match="header parameter path must not"):
        ours.call(operation, clients[1], arguments)


def test_all_operations_were_compared(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\nparity: {len(compared)} of {len(operations())} operations, {requests.total()} requests each")
    assert compared == set(operations())
    assert len(compared) == 299
    assert models == reachable(each.body for each in operations().values() if each.body)
    assert set(met) == {difference for difference, count in met.items() if count} == set(DIFFERENCES)


def _sent(request: Recorded, arguments: Arguments) -> Sent:
    path, _, query = request.target.partition("?")
    given_headers = {name for location, name in arguments if location == "header"}
    headers: dict[str, str] = {}
    for name, value in request.headers:
        if name not in IGNORED_HEADERS and (name in given_headers or name not in GENERATED_HEADERS):
            assert name not in headers, f"{name} twice"
            headers[name] = value
    if "x-content-sha256" in headers:
        # Equal JSON may have different bytes, and so another hash.
        digest = base64.b64encode(hashlib.sha256(request.body).digest()).decode()
        headers["x-content-sha256"] = "of the body" if headers["x-content-sha256"] == digest else "wrong"
    body: Any = request.body
    if body and headers.get("content-type") == "application/json":
        body = json.loads(body, parse_constant=_refuse)
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    return Sent(request.method, path, Counter(pairs), headers, _comparable(body))


def _comparable(value: Any) -> Any:
    """A JSON value in which true and 1 differ."""
    if isinstance(value, dict):
        return {name: _comparable(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_comparable(each) for each in value]
    return f"boolean {value}" if isinstance(value, bool) else value


def _path(operation: Operation, segments: Mapping[str, str]) -> str:
    return f"/{oci_aidp.API_VERSION}{operation.path.format_map(segments)}"


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")
