"""Lists that come in pages, over the loopback service: `iterate` and `aiterate`."""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import re
import typing
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
import yaml

import oci_aidp
from oci_aidp import api
from oci_aidp.api.async_operations import list_async_operations
from oci_aidp.api.audit import search_audit_logs
from oci_aidp.api.data_lineage import fetch_entity_lineage
from oci_aidp.api.workspace import list_workspaces
from oci_aidp.errors import NotFound, PagingError
from oci_aidp.models import (
    AsyncOperationStatus,
    EntityLineage,
    FetchEntityLineageDetails,
    SearchAuditLogsDetails,
    WorkspaceSummary,
)
from service import Answer, Request
from tests.conftest import PLATFORM
from tests.support.calls import both_items
from tests.support.canned import AidpService

ROOT = Path(__file__).resolve().parents[2]
Pages = dict[str | None, tuple[list[str], str | None]]
"""Keys of the items of each page by its token, and the token of the next."""


def paged_operations() -> dict[str, str]:
    """Operation ids with a `page` parameter in the document, and the tags that they are filed under."""
    document = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)

    def names(parameters: list[dict[str, Any]]) -> set[str]:
        return {
            (document["components"]["parameters"][each["$ref"].rpartition("/")[2]] if "$ref" in each else each)["name"]
            for each in parameters
        }

    return {
        operation["operationId"]: operation["tags"][0]
        for path in document["paths"].values()
        for method, operation in path.items()
        if method in {"get", "post", "put"}
        and "page" in names([*path.get("parameters", []), *operation.get("parameters", [])])
    }


PAGED = paged_operations()


def module_of(operation_id: str) -> ModuleType:
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation_id).lower()
    [found] = Path(api.__path__[0]).glob(f"*/{name}.py")
    return importlib.import_module(f"oci_aidp.api.{found.parent.name}.{name}")


def serve(service: AidpService, pages: Pages) -> None:
    """Lets all lists of the service have these pages."""

    def answer(request: Request) -> Answer:
        keys, token = pages[request.query.get("page")]
        headers = {"opc-next-page": token} if token is not None else {}
        return Answer(200, {"items": [{"key": key, "displayName": key} for key in keys]}, headers)

    service.intercept(answer)


def asked(service: AidpService) -> list[str | None]:
    return [request.query.get("page") for request in service.requests]


THREE: Pages = {None: (["a", "b"], "2"), "2": (["c", "d"], "3"), "3": (["e"], None)}


def test_the_document_has_51_paged_operations() -> None:
    assert len(PAGED) == 51


@pytest.mark.parametrize("operation_id", PAGED)
def test_every_paged_operation_has_typed_iterators_and_nothing_to_page_is_asked_before(
    operation_id: str, client: oci_aidp.Client, service: AidpService
) -> None:
    module = module_of(operation_id)
    assert module.OPERATION.name == operation_id
    for function, kind in ((module.iterate, Iterator), (module.aiterate, AsyncIterator)):
        signature = inspect.signature(function)
        assert str(signature.return_annotation).startswith(f"{kind.__name__}[")
        assert {"limit", "page"} <= set(signature.parameters)
        assert signature.parameters.keys() == inspect.signature(module.sync).parameters.keys()
        arguments: dict[str, Any] = {
            name: "x"
            for name, each in signature.parameters.items()
            if each.default is each.empty and name not in {"client", "body"}
        }
        if "body" in signature.parameters:
            arguments["body"] = {}
        assert isinstance(function(**arguments, client=client), kind)
    assert service.requests == []


def test_no_other_operation_has_iterators() -> None:
    found = {
        path.stem
        for path in Path(api.__path__[0]).glob("*/*.py")
        if re.search(r"^a?iterate = a?paged(_whole)?\(", path.read_text(), re.M)
    }
    assert len(found) == len(PAGED) + 11  # whose page token is in the body


@both_items
def test_all_items_of_all_pages_come_in_order(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    serve(service, THREE)
    found = call(list_workspaces, PLATFORM, client=client)
    assert [each.key for each in found] == ["a", "b", "c", "d", "e"]
    assert {type(each) for each in found} == {WorkspaceSummary}
    assert asked(service) == [None, "2", "3"]


@both_items
def test_limit_is_the_size_of_a_page_and_filters_go_with_each(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    keys = [service.start_operation(PLATFORM, polls=0) for _ in range(5)]
    service.start_operation(PLATFORM, polls=0, final="FAILED")
    found = call(
        list_async_operations, PLATFORM, client=client, status=AsyncOperationStatus.SUCCEEDED, limit=2, sort_order="ASC"
    )
    assert [each.key for each in found] == keys
    assert [request.query["limit"] for request in service.requests] == ["2"] * 3
    assert {request.query["status"] for request in service.requests} == {"SUCCEEDED"}
    assert len({request.headers["opc-request-id"] for request in service.requests}) == 3


@both_items
def test_without_a_limit_none_is_sent(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    serve(service, THREE)
    call(list_workspaces, PLATFORM, client=client)
    assert all("limit" not in request.query for request in service.requests)


@both_items
def test_paging_starts_at_a_given_page(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    serve(service, THREE)
    assert [each.key for each in call(list_workspaces, PLATFORM, client=client, page="2")] == ["c", "d", "e"]
    assert asked(service) == ["2", "3"]


@both_items
def test_an_empty_page_with_a_next_one_does_not_end_the_list(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    serve(service, {None: ([], "2"), "2": ([], "3"), "3": (["a"], "4"), "4": ([], "")})
    assert [each.key for each in call(list_workspaces, PLATFORM, client=client)] == ["a"]
    assert asked(service) == [None, "2", "3", "4"]


@both_items
def test_an_empty_list_has_no_items(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    serve(service, {None: ([], None)})
    assert call(list_workspaces, PLATFORM, client=client) == []


@pytest.mark.parametrize(
    ("pages", "first", "expected"),
    [
        ({None: (["a"], "2"), "2": (["b"], "2")}, None, ["a", "b"]),
        ({None: (["a"], "2"), "2": (["b"], "3"), "3": (["c"], "2")}, None, ["a", "b", "c"]),
        ({"1": (["a"], "1")}, "1", ["a"]),
    ],
    ids=["the same", "in a circle", "the given one"],
)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_repeated_token_raises_after_the_items_that_came(
    pages: Pages,
    first: str | None,
    expected: list[str],
    asynchronous: bool,
    service: AidpService,
    client: oci_aidp.Client,
) -> None:
    serve(service, pages)
    options: dict[str, Any] = {"page": first} if first else {}
    keys: list[Any] = []

    async def main() -> None:
        async for item in list_workspaces.aiterate(PLATFORM, client=client, **options):
            keys.append(item.key)

    def run() -> None:
        if asynchronous:
            asyncio.run(main())
        else:
            for item in list_workspaces.iterate(PLATFORM, client=client, **options):
                keys.append(item.key)

    with pytest.raises(PagingError, match="ListWorkspaces"):
        run()
    assert keys == expected
    assert len(service.requests) == len(expected)


def test_pages_are_fetched_when_needed(service: AidpService, client: oci_aidp.Client) -> None:
    serve(service, THREE)
    items = list_workspaces.iterate(PLATFORM, client=client)
    fetched = []
    for _ in range(5):
        next(items)
        fetched.append(len(service.requests))
    assert fetched == [1, 1, 2, 2, 3]
    assert next(items, None) is None


def test_async_pages_are_fetched_when_needed(service: AidpService, client: oci_aidp.Client) -> None:
    serve(service, THREE)

    async def main() -> list[int]:
        return [len(service.requests) async for _ in list_workspaces.aiterate(PLATFORM, client=client)]

    assert asyncio.run(main()) == [1, 1, 2, 2, 3]


def test_closing_half_way_leaves_nothing_open(service: AidpService, client: oci_aidp.Client) -> None:
    """A connection that is not given back, or an unclosed generator, is a ResourceWarning, which fails the test."""
    serve(service, THREE)
    items = list_workspaces.iterate(PLATFORM, client=client)
    assert next(items).key == "a"
    assert isinstance(items, typing.Generator)
    items.close()
    assert next(items, None) is None
    for item in list_workspaces.iterate(PLATFORM, client=client):
        assert item.key == "a"
        break
    assert idle(client.get_httpx_client()) == [True]
    client.close()
    gc.collect()
    assert asked(service) == [None, None]


def test_leaving_an_async_loop_half_way_leaves_nothing_open(service: AidpService, client: oci_aidp.Client) -> None:
    serve(service, THREE)

    async def main() -> None:
        items = list_workspaces.aiterate(PLATFORM, client=client)
        assert (await anext(items)).key == "a"
        assert isinstance(items, typing.AsyncGenerator)
        await items.aclose()
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1  # nothing is left to the event loop to close
        async for item in list_workspaces.aiterate(PLATFORM, client=client):
            assert item.key == "a"
            break
        assert idle(client.get_async_httpx_client()) == [True]

    asyncio.run(main())
    gc.collect()
    assert asked(service) == [None, None]


def idle(client: httpx.Client | httpx.AsyncClient) -> list[bool]:
    pool: Any = client._transport
    return [connection.is_idle() for connection in pool._pool.connections]


def test_a_refused_page_ends_the_list(service: AidpService, client: oci_aidp.Client) -> None:
    service.intercept(
        lambda request: (
            Answer(404, {"code": "NotAuthorizedOrNotFound", "message": "gone"})
            if "page" in request.query
            else Answer(200, {"items": [{"key": "a"}]}, {"opc-next-page": "2"})
        )
    )
    items = list_workspaces.iterate(PLATFORM, client=client)
    next(items)
    with pytest.raises(NotFound, match="gone"):
        next(items)
    assert next(items, None) is None


@both_items
def test_a_passing_failure_between_pages_is_not_noticed(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    faults = iter([None, Answer(503), Answer(429), None, Answer(502)])
    service.intercept(lambda request: next(faults, None))
    serve(service, THREE)
    assert len(call(list_workspaces, PLATFORM, client=client)) == 5
    assert asked(service) == [None, "2", "2", "2", "3", "3"]


@both_items
def test_a_search_sends_its_body_with_each_page(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    serve(service, THREE)
    found = call(search_audit_logs, PLATFORM, client=client, body=SearchAuditLogsDetails())
    assert len(found) == 5
    assert len({request.body for request in service.requests}) == 1
    assert all(request.method == "POST" and request.json == {} for request in service.requests)


@both_items
def test_entity_lineage_comes_in_whole_pages(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    nexts = {None: "2", "2": None}

    def answer(request: Request) -> Answer:
        token = nexts[request.query.get("page")]
        return Answer(200, {"page": request.query.get("page", "1")}, {"opc-next-page": token} if token else {})

    service.intercept(answer)
    details = FetchEntityLineageDetails.from_dict({})
    found = call(fetch_entity_lineage, PLATFORM, client=client, body=details)
    assert [type(each) for each in found] == [EntityLineage, EntityLineage]
    assert [each.to_dict()["page"] for each in found] == ["1", "2"]


@both_items
def test_an_answer_without_items_is_an_empty_page(
    call: Callable[..., list[Any]], service: AidpService, client: oci_aidp.Client
) -> None:
    bodies = iter([{"items": None}, {"items": "none"}, {}, {"items": [{"key": "a"}]}])
    tokens = iter([{"opc-next-page": "2"}, {"opc-next-page": "3"}, {"opc-next-page": "4"}, {}])
    service.intercept(lambda request: Answer(200, next(bodies), next(tokens)))
    assert [each.key for each in call(list_workspaces, PLATFORM, client=client)] == ["a"]
