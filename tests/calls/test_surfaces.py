"""The older surface, 20240831 with dataLakes: the same operations, end to end, signed over the path that is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.async_operations import cancel_async_operation, get_async_operation, list_async_operations
from oci_aidp.waiting import wait_for_operation, wait_for_operation_async
from service import Profile
from tests.conftest import PLATFORM
from tests.support.calls import both, both_items
from tests.support.canned import AidpService

Call = Callable[..., Any]
OLDER = "20240831"


@pytest.fixture
def older(profile: Profile) -> Iterator[AidpService]:
    """A service that serves the older surface only."""
    with AidpService(api_version=OLDER, collection="dataLakes") as running:
        running.trust(profile.key_id, profile.public_key)
        yield running
        assert running.problems == []


@pytest.fixture
def older_client(older: AidpService, make_client: Call) -> oci_aidp.Client:
    client: oci_aidp.Client = make_client(endpoint=older.endpoint, api_version=OLDER)
    return client


@both
def test_get_and_cancel(call: Call, older: AidpService, older_client: oci_aidp.Client) -> None:
    key = older.start_operation(PLATFORM, polls=9)
    assert call(get_async_operation, PLATFORM, key, client=older_client).status == "IN_PROGRESS"
    assert call(cancel_async_operation, PLATFORM, key, client=older_client).status == "CANCELED"
    path = f"/20240831/dataLakes/{PLATFORM}/asyncOperations/{key}"
    assert [request.target for request in older.requests] == [path, f"{path}/actions/cancel"]
    assert all(request.principal for request in older.requests)


@both_items
def test_paging(call: Call, older: AidpService, older_client: oci_aidp.Client) -> None:
    keys = {older.start_operation(PLATFORM) for _ in range(5)}
    found = call(list_async_operations, PLATFORM, client=older_client, resource_type="CLUSTER", limit=2)
    assert {item.key for item in found} == keys
    assert len(older.requests) == 3
    assert all(request.path == f"/20240831/dataLakes/{PLATFORM}/asyncOperations" for request in older.requests)


@pytest.mark.parametrize("way", ["sync", "async"])
def test_waiting(way: str, older: AidpService, older_client: oci_aidp.Client) -> None:
    import asyncio

    key = older.start_operation(PLATFORM, polls=3)
    if way == "sync":
        ended = wait_for_operation(PLATFORM, key, client=older_client)
    else:
        ended = asyncio.run(wait_for_operation_async(PLATFORM, key, client=older_client))
    assert ended.status == "SUCCEEDED"
    assert len(older.requests) == 4


@both
def test_options_keep_the_surface(call: Call, older: AidpService, older_client: oci_aidp.Client) -> None:
    key = older.start_operation(PLATFORM)
    assert call(get_async_operation, PLATFORM, key, client=older_client.with_options(timeout=5)).key == key


@both
def test_errors_name_the_path_that_was_sent(call: Call, older_client: oci_aidp.Client) -> None:
    with pytest.raises(errors.NotFound, match=r"\(GET /20240831/dataLakes/"):
        call(get_async_operation, PLATFORM, "nowhere", client=older_client)


@both
def test_a_tenancy_of_one_surface_answers_404_to_the_other(
    call: Call, service: AidpService, older: AidpService, make_client: Call
) -> None:
    key, older_key = service.start_operation(PLATFORM), older.start_operation(PLATFORM)
    with pytest.raises(errors.NotFound):
        call(get_async_operation, PLATFORM, key, client=make_client(api_version=OLDER))
    with pytest.raises(errors.NotFound):
        call(get_async_operation, PLATFORM, older_key, client=make_client(endpoint=older.endpoint))


@both
@pytest.mark.parametrize("suffix", ["", "/", "/20240831", "/20240831/", f"/{oci_aidp.API_VERSION}"])
def test_the_version_takes_the_place_of_one_in_the_endpoint(
    call: Call, suffix: str, older: AidpService, make_client: Call
) -> None:
    key = older.start_operation(PLATFORM)
    client = make_client(endpoint=older.endpoint + suffix, api_version=OLDER)
    assert call(get_async_operation, PLATFORM, key, client=client).key == key


@pytest.mark.parametrize("version", ["", "2024-08-31", "20240831/", "../20240831", "latest"])
def test_what_is_not_a_version_is_refused(version: str, make_client: Call) -> None:
    with pytest.raises(errors.ConfigurationError, match="eight digits"):
        make_client(api_version=version)


def test_a_version_to_come_has_the_collection_of_today(make_client: Call) -> None:
    client = make_client(api_version="20270101")
    assert client.base_url.endswith("/20270101")
    assert client.collection == "aiDataPlatforms"
