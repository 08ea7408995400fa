"""What a service that runs for days sees: time of a call at several levels of concurrency, and growth of memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from .harness import PLATFORM, Row, World, wall_seconds
from .startup import OFFICIAL_TO_SERVICE, OURS_TO_SERVICE, run

CALLS = 1000
AT_A_TIME = (1, 10, 50, 200)
MANY = 100_000
GROWTH = """
def resident():
    gc.collect()
    return int(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
for _ in range(1000): call()
before = resident()
for _ in range({calls}): call()
print((resident() - before) / 1024)
"""
CALL = {
    "official": "\nimport gc\ncall = lambda: client.get_async_operation({platform!r}, 'key-1')",
    "ours": "\nimport gc\ncall = lambda: get_async_operation.sync({platform!r}, 'key-1', client=client)",
}


def rows(world: World) -> list[Row]:
    """Signed GETs over kept-alive connections, by threads and by asyncio; resident memory after 100,000 of them."""
    from oci_aidp.api.async_operations import get_async_operation

    official = world.official("AsyncOperationsClient")
    ours = world.ours()

    def by_threads(call: Callable[[], object], at_a_time: int) -> float:
        with ThreadPoolExecutor(at_a_time) as pool:
            return wall_seconds(lambda: list(pool.map(lambda _: call(), range(CALLS)))) * 1000 / CALLS

    def by_asyncio(at_a_time: int) -> float:
        async def worker(calls: int) -> None:
            for _ in range(calls):
                await get_async_operation.asyncio(PLATFORM, "key-1", client=ours)

        async def main() -> None:
            await asyncio.gather(*(worker(CALLS // at_a_time) for _ in range(at_a_time)))

        return wall_seconds(lambda: asyncio.run(main())) * 1000 / CALLS

    def official_call() -> object:
        return official.get_async_operation(PLATFORM, "key-1")

    def our_call() -> object:
        return get_async_operation.sync(PLATFORM, "key-1", client=ours)

    found = []
    for at_a_time in AT_A_TIME:
        their_threads = partial(by_threads, official_call, at_a_time)
        by_our_threads = partial(by_threads, our_call, at_a_time)
        found += [
            Row(f"a signed GET, {at_a_time} threads", "ms", by_our_threads, their_threads, most_rounds=3),
            Row(
                f"a signed GET, {at_a_time} tasks against as many threads",
                "ms",
                partial(by_asyncio, at_a_time),
                their_threads,
                most_rounds=3,
            ),
        ]
    return [
        *found,
        Row(
            f"growth of memory over {MANY} calls",
            "MB",
            lambda: growth(world, "ours", OURS_TO_SERVICE),
            lambda: growth(world, "official", OFFICIAL_TO_SERVICE),
            most_rounds=1,
        ),
    ]


def growth(world: World, name: str, connect: str) -> float:
    """Megabytes of resident memory that a process gains over many calls, after 1,000 to warm up."""
    code = (connect + CALL[name] + GROWTH).format(
        config=str(world.config_file), endpoint=world.endpoint, platform=PLATFORM, calls=MANY
    )
    return float(run(code))
