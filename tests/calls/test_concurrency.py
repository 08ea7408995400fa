"""Many calls at once over one client, while the service answers some with 429."""

from __future__ import annotations

import asyncio
import threading
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp._connections import POOLS, AsyncPools
from oci_aidp.api.async_operations import get_async_operation
from service import Answer, Request
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock


@pytest.fixture
def throttled(service: AidpService) -> AidpService:
    """Refuses the first attempt of a third of all calls, and the second one of some."""
    seen: dict[str, int] = {}
    lock = threading.Lock()

    def answer(request: Request) -> Answer | None:
        call = request.headers["opc-request-id"]
        with lock:
            seen[call] = seen.get(call, 0) + 1
            refused = seen[call] <= zlib.crc32(request.path.encode()) % 3
        return Answer(429, {"code": "TooManyRequests", "message": "m"}, {"retry-after": "2"}) if refused else None

    service.intercept(answer)
    return service


def check(service: AidpService, answered: list[str], keys: list[str], clock: FakeClock) -> None:
    """The service rejects signatures with dates off by more than 5 minutes; it answered no call with 401."""
    assert answered == keys
    statuses = [request.status for request in service.requests]
    assert set(statuses) == {200, 429}
    assert statuses.count(200) == len(keys)
    assert len(clock.slept) == statuses.count(429)
    tried: dict[str, set[str]] = {}
    for request in service.requests:
        tried.setdefault(request.headers["opc-request-id"], set()).add(request.path)
    assert len(tried) == len(keys)
    assert all(len(paths) == 1 for paths in tried.values())


def test_a_hundred_async_calls_at_once(throttled: AidpService, client: oci_aidp.Client, clock: FakeClock) -> None:
    keys = [throttled.start_operation(PLATFORM, polls=9, key=f"k{n}") for n in range(100)]

    async def main() -> list[str]:
        async with client:
            calls = [get_async_operation.asyncio(PLATFORM, key, client=client) for key in keys]
            return [operation.key for operation in await asyncio.gather(*calls)]

    check(throttled, asyncio.run(main()), keys, clock)


def test_32_threads_at_once(throttled: AidpService, client: oci_aidp.Client, clock: FakeClock) -> None:
    keys = [throttled.start_operation(PLATFORM, polls=9, key=f"k{n}") for n in range(96)]
    barrier = threading.Barrier(32)

    def work(numbers: range) -> list[str]:
        barrier.wait(10)
        return [get_async_operation.sync(PLATFORM, keys[n], client=client).key for n in numbers]

    with ThreadPoolExecutor(32) as pool:
        found = list(pool.map(work, [range(n * 3, n * 3 + 3) for n in range(32)]))
    check(throttled, [key for part in found for key in part], keys, clock)


def test_threads_and_event_loops_side_by_side(
    throttled: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    keys = [throttled.start_operation(PLATFORM, polls=9, key=f"k{n}") for n in range(32)]

    async def some(numbers: range) -> list[str]:
        calls: list[Any] = [get_async_operation.asyncio(PLATFORM, keys[n], client=client) for n in numbers]
        return [operation.key for operation in await asyncio.gather(*calls)]

    def work(number: int) -> list[str]:
        mine = range(number * 8, number * 8 + 8)
        if number % 2:
            return asyncio.run(some(mine))
        return [get_async_operation.sync(PLATFORM, keys[n], client=client).key for n in mine]

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(work, range(4)))
    check(throttled, [key for part in found for key in part], keys, clock)


def connections(client: oci_aidp.Client) -> AsyncPools:
    return client.connections.async_backend()


def test_async_calls_one_after_the_other_use_one_connection(service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, polls=999)

    async def main() -> None:
        for _ in range(5):
            await get_async_operation.asyncio(PLATFORM, key, client=client)
        assert [each.calls for each in connections(client).pools] == [0]
        assert [each.http for each in connections(client).pools] == [client.get_async_httpx_client()]

    asyncio.run(main())


def test_async_calls_at_a_time_are_spread_evenly(service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, polls=999)

    async def main() -> None:
        pool = connections(client)
        busiest: list[int] = []

        async def call() -> None:
            await get_async_operation.asyncio(PLATFORM, key, client=client)
            busiest.append(max(each.calls for each in pool.pools))

        await asyncio.gather(*(call() for _ in range(60)))
        assert len(pool.pools) == POOLS
        assert 4 <= max(busiest) <= 6
        assert [each.calls for each in pool.pools] == [0] * POOLS
        kept = list(pool.pools)
        await client.aclose()
        assert all(each.http.is_closed for each in kept)

    asyncio.run(main())


def test_a_call_that_fails_is_no_longer_counted(service: AidpService, client: oci_aidp.Client) -> None:
    async def main() -> None:
        with pytest.raises(oci_aidp.ServiceError):
            await get_async_operation.asyncio(PLATFORM, "nowhere", client=client)
        assert [each.calls for each in connections(client).pools] == [0]

    asyncio.run(main())


@pytest.mark.parametrize(
    "settings", [{"limits": httpx.Limits(max_connections=3)}, {"mounts": {}}, {"transport": httpx.AsyncHTTPTransport()}]
)
def test_settings_of_connections_are_kept_to(
    settings: dict[str, Any], service: AidpService, make_client: Callable[..., oci_aidp.Client]
) -> None:
    key = service.start_operation(PLATFORM, polls=999)
    client = make_client(httpx_args=settings)

    async def main() -> None:
        calls = (get_async_operation.asyncio(PLATFORM, key, client=client) for _ in range(20))
        assert {each.key for each in await asyncio.gather(*calls)} == {key}
        assert len(connections(client).pools) == 1

    asyncio.run(main())
