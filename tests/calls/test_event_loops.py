"""Connections of event loops go with them."""

from __future__ import annotations

import asyncio
import gc

import httpx
import pytest
import trio

import oci_aidp
from oci_aidp._connections import CONNECTIONS
from oci_aidp.api.async_operations import get_async_operation
from tests.conftest import PLATFORM
from tests.support.canned import AidpService


@pytest.fixture
def key(service: AidpService) -> str:
    return service.start_operation(PLATFORM, polls=10**6)


def test_nothing_stays_of_event_loops_that_have_ended(client: oci_aidp.Client, key: str) -> None:
    for _ in range(20):
        asyncio.run(get_async_operation.asyncio(PLATFORM, key, client=client))
    gc.collect()
    assert not client.connections._async_backends
    assert not [each for each in gc.get_objects() if isinstance(each, asyncio.AbstractEventLoop) and each.is_closed()]


def test_what_a_loop_left_that_was_closed_without_ending_is_forgotten(client: oci_aidp.Client, key: str) -> None:
    def run() -> None:
        loop = asyncio.new_event_loop()

        async def main() -> None:
            client.get_async_httpx_client()

        loop.run_until_complete(main())
        loop.close()

    for _ in range(5):
        run()
    assert len(client.connections._async_backends) == 1


def test_a_client_is_closed_from_inside_another_loop(client: oci_aidp.Client, key: str) -> None:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(get_async_operation.asyncio(PLATFORM, key, client=client))
    [backend] = client.connections._async_backends.values()

    async def close() -> None:
        client.close()

    asyncio.run(close())
    assert backend.http.is_closed
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


def test_trio_runs_again_and_again(client: oci_aidp.Client, key: str) -> None:
    async def main() -> str:
        return (await get_async_operation.asyncio(PLATFORM, key, client=client)).key

    assert [trio.run(main) for _ in range(3)] == [key] * 3
    assert not client.connections._async_backends


def test_a_call_takes_any_connection_that_becomes_free(client: oci_aidp.Client, key: str) -> None:
    async def main() -> None:
        backend = client.connections.async_backend()
        taken = [await backend.take(5) for _ in range(CONNECTIONS)]
        call = asyncio.create_task(get_async_operation.asyncio(PLATFORM, key, client=client))
        await asyncio.sleep(0.05)
        assert not call.done()
        backend.give_back(taken.pop())
        assert (await call).key == key

    asyncio.run(main())


def test_a_call_that_gets_no_connection_in_time_raises_pool_timeout(client: oci_aidp.Client, key: str) -> None:
    impatient = client.with_options(retry_strategy=None, timeout=httpx.Timeout(5, pool=0.01))

    async def main() -> None:
        backend = client.connections.async_backend()
        for _ in range(CONNECTIONS):
            await backend.take(5)
        with pytest.raises(httpx.PoolTimeout, match="all connections are in use"):
            await get_async_operation.asyncio(PLATFORM, key, client=impatient)

    asyncio.run(main())
