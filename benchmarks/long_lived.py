"""What a service that runs for days sees: time of a call at several levels of concurrency, and growth of memory."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from .harness import OURS, OURS_FOR_HTTPX2, PLATFORM, Row, World, wall_seconds
from .startup import CONNECT_TO_SERVICE, OFFICIAL_TO_SERVICE, run

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
OFFICIAL_CALL = "\nimport gc\ncall = lambda: client.get_async_operation({platform!r}, 'key-1')"
CALL = "\nimport gc\ncall = lambda: get_async_operation.sync({platform!r}, 'key-1', client=client)"


def rows(world: World) -> list[Row]:
    """Signed GETs over kept-alive connections, by threads and by asyncio; resident memory after 100,000 of them."""
    official = world.official("AsyncOperationsClient")

    def official_call() -> object:
        return official.get_async_operation(PLATFORM, "key-1")

    found = []
    for at_a_time in AT_A_TIME:
        their_threads = partial(by_threads, official_call, at_a_time)
        (our_threads, our_tasks), (httpx2_threads, httpx2_tasks) = (
            ways(world, package, at_a_time) for package in (OURS, OURS_FOR_HTTPX2)
        )
        found += [
            Row(
                f"a signed GET, {at_a_time} threads",
                "ms",
                our_threads,
                their_threads,
                httpx2=httpx2_threads,
                most_rounds=3,
            ),
            Row(
                f"a signed GET, {at_a_time} tasks against as many threads",
                "ms",
                our_tasks,
                their_threads,
                httpx2=httpx2_tasks,
                most_rounds=3,
            ),
        ]
    return [
        *found,
        Row(
            f"growth of memory over {MANY} calls",
            "MB",
            lambda: growth(world, CONNECT_TO_SERVICE + CALL, OURS),
            lambda: growth(world, OFFICIAL_TO_SERVICE + OFFICIAL_CALL),
            httpx2=lambda: growth(world, CONNECT_TO_SERVICE + CALL, OURS_FOR_HTTPX2),
            most_rounds=1,
        ),
    ]


def ways(world: World, package: str, at_a_time: int) -> tuple[Callable[[], float], Callable[[], float]]:
    """Measures calls of one of our packages, by threads and by tasks."""
    get_async_operation = importlib.import_module(f"{package}.api.async_operations.get_async_operation")
    client = world.ours(package)

    def call() -> object:
        return get_async_operation.sync(PLATFORM, "key-1", client=client)

    async def worker() -> None:
        for _ in range(CALLS // at_a_time):
            await get_async_operation.asyncio(PLATFORM, "key-1", client=client)

    async def main() -> None:
        await asyncio.gather(*(worker() for _ in range(at_a_time)))

    def by_tasks() -> float:
        return wall_seconds(lambda: asyncio.run(main())) * 1000 / CALLS

    return partial(by_threads, call, at_a_time), by_tasks


def by_threads(call: Callable[[], object], at_a_time: int) -> float:
    """Milliseconds of each of many calls, by as many threads."""
    with ThreadPoolExecutor(at_a_time) as pool:
        return wall_seconds(lambda: list(pool.map(lambda _: call(), range(CALLS)))) * 1000 / CALLS


def growth(world: World, call: str, package: str = "") -> float:
    """Megabytes of resident memory that a process gains over many calls, after 1,000 to warm up."""
    settings = {"config": str(world.config_file), "endpoint": world.endpoint, "platform": PLATFORM, "calls": MANY}
    return float(run((call + GROWTH).format(package=package, **settings), world.path))
