"""Calls every operation over real HTTP, sync and async. The service checks signatures and validates requests."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

import oci_aidp
from oci_aidp._codecs import encode
from oci_aidp.types import Response
from service import Answer, Call, throwaway_profile
from tests.support.canned import AidpService, default_answer
from tests.support.examples import Examples
from tests.support.generated import KINDS, OPERATIONS, SPEC, Generated, class_of

NEXT_PAGE = "a+b/c=&?%20ü"
"""Token of the second page. It only arrives if the caller encodes it correctly."""

both_ways = pytest.mark.parametrize("way", ["sync", "async"])


class Everything:
    """A service that answers all operations alike, its client, and the operations that a test has called.

    Args:
        service: its lists have two pages.
        client: a client of it.
        loop: runs the async calls, so that they share connections.
    """

    def __init__(self, service: AidpService, client: oci_aidp.Client, loop: asyncio.Runner) -> None:
        self.service = service
        self._client = client
        self._loop = loop
        self._called: set[str] = set()
        self._failures: list[str] = []
        self._tokens = itertools.count()

    @contextmanager
    def each(self, operation: Generated) -> Iterator[None]:
        """Counts the operation as called, or notes its failure."""
        self.service.requests.clear()
        try:
            yield
            assert self.service.problems == []
            assert self.service.requests
            for request in self.service.requests:
                assert request.operation_id == operation.name
                assert request.principal
                assert request.status in range(200, 300)
        except Exception as error:
            self._failures.append(f"{operation.name}: {type(error).__name__}: {error} {self.service.problems}")
            self.service.problems.clear()
        else:
            self._called.add(operation.name)

    def call(self, function: Callable[..., Any], operation: Generated, examples: Examples, **others: Any) -> Any:
        """The result of a function of an operation, awaited if it is a coroutine."""
        arguments = {**operation.arguments(examples), **others, "client": self._client}
        if "opc_retry_token" in arguments:
            arguments["opc_retry_token"] = f"token-{next(self._tokens)}"
        result = function(**arguments)
        return self.run(result) if inspect.iscoroutine(result) else result

    def run(self, coroutine: Any) -> Any:
        """The result of a coroutine."""
        return self._loop.run(coroutine)

    def conclude(self, what: str, expected: list[Generated], capsys: pytest.CaptureFixture[str]) -> None:
        """Prints how many operations were called. Fails unless all expected ones were, without failures."""
        with capsys.disabled():
            print(f"\n{len(self._called)} operations {what}")
        assert not self._failures, "\n".join(self._failures)
        assert self._called == {each.name for each in expected}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[AidpService, oci_aidp.Client]]:
    profile = throwaway_profile(tmp_path_factory.mktemp("oci"))
    with AidpService() as service:
        service.trust(profile.key_id, profile.public_key)

        def answer(call: Call) -> Answer:
            found = default_answer(call, service.example)
            paged = "page" in call.operation.parameter_names("query") and call.query.get("page") != NEXT_PAGE
            return replace(found, headers={**found.headers, "opc-next-page": NEXT_PAGE}) if paged else found

        for name in SPEC.operations:
            service.handle(name, answer)
        with oci_aidp.connect(config_file=profile.config_file, endpoint=service.endpoint) as client:
            yield service, client
        assert service.problems == []


@pytest.fixture
def everything(running: tuple[AidpService, oci_aidp.Client]) -> Iterator[Everything]:
    service, client = running
    with asyncio.Runner() as loop:
        yield Everything(service, client, loop)


def _detailed(operation: Generated, way: str) -> Callable[..., Any]:
    return operation.module.sync_detailed if way == "sync" else operation.module.asyncio_detailed  # type: ignore[no-any-return]


def _plain(operation: Generated, way: str) -> Callable[..., Any]:
    return operation.module.sync if way == "sync" else operation.module.asyncio  # type: ignore[no-any-return]


def _check_answer(operation: Generated, response: Response[Any]) -> None:
    """Checks that the answer has the type of openapi.yaml, and everything that the service sent."""
    content = operation.success.get("content", {})
    if not content:
        assert response.parsed is None
        return
    (media_type,) = content
    assert response.content
    if media_type == "application/json":
        sent = json.loads(response.content)
        assert type(response.parsed) is class_of(content[media_type]["schema"]["$ref"].rpartition("/")[2], sent)
        assert encode(response.parsed) == sent
    elif operation.is_binary:
        assert response.parsed == response.content == bytes(range(256))
    else:
        assert isinstance(response.parsed, str)
        assert response.parsed.encode() == response.content
        assert "näme" in response.parsed


def test_the_package_has_all_operations_of_the_spec() -> None:
    assert sorted(each.name for each in OPERATIONS) == sorted(SPEC.operations)
    assert len(OPERATIONS) == 299
    tags = {each.module.__name__.split(".")[-2] for each in OPERATIONS}
    assert len(tags) == 20
    listed = {tag["name"] for tag in SPEC.document["tags"]}
    assert len(listed) == 20
    definitions = [
        definition
        for path in SPEC.document["paths"].values()
        for definition in path.values()
        if isinstance(definition, dict) and "operationId" in definition
    ]
    assert {tag for each in definitions for tag in each["tags"]} == listed
    deprecated = {each["operationId"] for each in definitions if each.get("deprecated")}
    assert len(deprecated) == 2
    assert deprecated == {each.name for each in OPERATIONS if "Deprecated:" in (each.module.sync.__doc__ or "")}


def test_operations_have_the_functions_that_fit_them() -> None:
    for operation in OPERATIONS:
        functions = {name for name in vars(operation.module) if name in {"iterate", "aiterate", "stream", "astream"}}
        assert functions == {
            *(("iterate", "aiterate") if operation.is_paged or operation.definition.paging else ()),
            *(("stream", "astream") if operation.is_binary else ()),
        }
    assert sum(each.is_paged for each in OPERATIONS) == 51
    assert [each.name for each in OPERATIONS if each.is_binary] == ["DownloadFile", "GetWorkspaceObject"]


@both_ways
@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
def test_every_operation_is_called(
    way: str, full: bool, everything: Everything, capsys: pytest.CaptureFixture[str]
) -> None:
    everything.service.example = Examples(SPEC, full=full).make
    for operation in OPERATIONS:
        with everything.each(operation):
            examples = Examples(SPEC, full=full)
            response = everything.call(_detailed(operation, way), operation, examples)
            assert response.is_success
            _check_answer(operation, response)
            assert everything.call(_plain(operation, way), operation, examples) == response.parsed
    everything.conclude(f"called, {way}, {'all' if full else 'required'} arguments", OPERATIONS, capsys)


@both_ways
def test_every_argument_arrives(way: str, everything: Everything, capsys: pytest.CaptureFixture[str]) -> None:
    everything.service.example = Examples(SPEC, full=False).make
    for operation in OPERATIONS:
        with everything.each(operation):
            arguments = operation.arguments(Examples(SPEC))
            everything.call(_plain(operation, way), operation, Examples(SPEC))
            (request,) = everything.service.requests
            for parameter in operation.definition.parameters:
                name = parameter["name"]
                expected = [
                    str(value).lower() if isinstance(value, bool) else str(value)
                    for value in _as_list(arguments[operation.python_names[name]])
                ]
                if parameter["schema"].get("format", parameter["schema"].get("x-format")) == "date-time":
                    expected = ["2026-02-03T04:05:06.007000Z"]
                if name != "opc-retry-token":
                    assert _received(request, parameter) == expected, name
            if "body" in arguments:
                assert (request.json if operation.body_schema else request.body) == encode(arguments["body"])
            else:
                assert request.body == b""
    everything.conclude(f"called, {way}, each argument compared", OPERATIONS, capsys)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _received(request: Any, parameter: dict[str, Any]) -> list[str]:
    name = parameter["name"]
    if parameter["in"] == "path":
        return [request.path_params[name]]
    found: list[str] = (request.query if parameter["in"] == "query" else request.headers).getlist(name)
    return found


@both_ways
def test_every_kind_of_body_is_sent(way: str, everything: Everything, capsys: pytest.CaptureFixture[str]) -> None:
    everything.service.example = Examples(SPEC, full=False).make
    polymorphic = [(each, each.bodies()) for each in OPERATIONS if each.body_schema is not None]
    polymorphic = [(operation, bodies) for operation, bodies in polymorphic if len(bodies) > 1]
    for operation, bodies in polymorphic:
        with everything.each(operation):
            for body in bodies:
                everything.call(_plain(operation, way), operation, Examples(SPEC, full=False), body=body)
            assert [each.json for each in everything.service.requests] == [body.to_dict() for body in bodies]
    everything.conclude(f"called, {way}, all kinds of bodies", [operation for operation, _ in polymorphic], capsys)


@both_ways
def test_every_kind_of_answer_is_read(way: str, everything: Everything, capsys: pytest.CaptureFixture[str]) -> None:
    polymorphic = [each for each in OPERATIONS if len(each.answers()) > 1]
    for operation in polymorphic:
        with everything.each(operation):
            for variant in range(KINDS):
                everything.service.example = Examples(SPEC, variant=variant).make
                _check_answer(operation, everything.call(_detailed(operation, way), operation, Examples(SPEC)))
    everything.conclude(f"called, {way}, all kinds of answers", polymorphic, capsys)


@both_ways
def test_every_list_is_walked_over_two_pages(
    way: str, everything: Everything, capsys: pytest.CaptureFixture[str]
) -> None:
    everything.service.example = Examples(SPEC).make
    paged = [each for each in OPERATIONS if each.is_paged]
    for operation in paged:
        with everything.each(operation):
            arguments = Examples(SPEC)
            page = everything.call(operation.module.sync, operation, arguments, page=NEXT_PAGE)
            everything.service.requests.clear()
            if way == "sync":
                found = list(everything.call(operation.module.iterate, operation, arguments, page=oci_aidp.UNSET))
            else:
                items = everything.call(operation.module.aiterate, operation, arguments, page=oci_aidp.UNSET)
                found = everything.run(_collect(items))
            first, second = everything.service.requests
            assert "page" not in first.query
            assert second.query.pairs == [
                *first.query.pairs,
                ("page", NEXT_PAGE),
            ]
            assert (second.path, second.body) == (first.path, first.body)
            assert _headers_of_all_pages(second) == _headers_of_all_pages(first)
            tokens = [each.headers.get("opc-retry-token") for each in (first, second)]
            assert tokens[0] is None or tokens[0] != tokens[1]
            on_one_page = page if isinstance(page, list) else getattr(page, "items", [page])
            assert on_one_page
            assert found == [*on_one_page, *on_one_page]
    everything.conclude(f"walked, {way}, two pages each", paged, capsys)


async def _collect(items: Any) -> list[Any]:
    return [item async for item in items]


def _headers_of_all_pages(request: Any) -> dict[str, str]:
    own = ("authorization", "date", "opc-retry-token")
    return {name: value for name, value in request.headers.items() if name.lower() not in own}


@both_ways
def test_every_binary_answer_is_streamed(way: str, everything: Everything, capsys: pytest.CaptureFixture[str]) -> None:
    binary = [each for each in OPERATIONS if each.is_binary]
    for operation in binary:
        with everything.each(operation):
            if way == "sync":
                with everything.call(operation.module.stream, operation, Examples(SPEC)) as body:
                    found = b"".join(body)
            else:
                found = everything.run(_joined(everything.call(operation.module.astream, operation, Examples(SPEC))))
            assert found == bytes(range(256))
    everything.conclude(f"streamed, {way}", binary, capsys)


async def _joined(opening: Any) -> bytes:
    async with opening as body:
        return b"".join([chunk async for chunk in body])
