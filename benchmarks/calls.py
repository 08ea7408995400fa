"""Signed calls over a loopback connection: processor time of one, and wall time of many at a time."""

from __future__ import annotations

import asyncio
import http.client
import importlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from .harness import OURS, OURS_FOR_HTTPX2, PLATFORM, Row, World, cpu_seconds, wall_seconds

TIMES = 200
MANY = 2000
AT_A_TIME = 50
POOLS = (1, 4, 10)


def rows(world: World) -> list[Row]:
    """One signed GET, and 2,000 of them 50 at a time, by as many pools as usual and by others."""
    official = world.official("AsyncOperationsClient")

    def one_official() -> object:
        return official.get_async_operation(PLATFORM, "key-1")

    def many_official() -> None:
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            list(pool.map(lambda _: one_official(), range(MANY)))

    return [
        Row(
            "one signed GET, kept-alive",
            "ms CPU",
            one(world, OURS),
            lambda: cpu_seconds(one_official, TIMES) * 1000,
            lambda: cpu_seconds(bare_get(world), TIMES) * 1000,
            limit=0.50,
            httpx2=one(world, OURS_FOR_HTTPX2),
            httpx2_limit=0.60,
        ),
        Row(
            f"{MANY} signed GETs, {AT_A_TIME} at a time",
            "s",
            many(world, OURS),
            lambda: wall_seconds(many_official),
            limit=0.50,
            httpx2=many(world, OURS_FOR_HTTPX2),
            httpx2_limit=0.60,
            most_rounds=3,
        ),
        *(
            Row(
                f"{MANY} signed GETs, {AT_A_TIME} at a time, pools: {pools}",
                "s",
                many(world, OURS, pools),
                httpx2=many(world, OURS_FOR_HTTPX2, pools),
                most_rounds=3,
            )
            for pools in POOLS
        ),
    ]


def one(world: World, package: str) -> Callable[[], float]:
    """Measures one call of one of our packages."""
    get_async_operation = importlib.import_module(f"{package}.api.async_operations.get_async_operation")
    client = world.ours(package)
    return lambda: cpu_seconds(lambda: get_async_operation.sync(PLATFORM, "key-1", client=client), TIMES) * 1000


def many(world: World, package: str, pools: int | None = None) -> Callable[[], float]:
    """Measures many async calls of one of our packages, with as many pools as it has unless told otherwise."""
    get_async_operation = importlib.import_module(f"{package}.api.async_operations.get_async_operation")
    connections: Any = importlib.import_module(f"{package}._connections")
    usual = connections.POOLS
    client = world.ours(package)

    async def calls() -> None:
        limit = asyncio.Semaphore(AT_A_TIME)

        async def call() -> None:
            async with limit:
                await get_async_operation.asyncio(PLATFORM, "key-1", client=client)

        await asyncio.gather(*(call() for _ in range(MANY)))

    def measure() -> float:
        connections.POOLS = pools or usual
        try:
            return wall_seconds(lambda: asyncio.run(calls()))
        finally:
            connections.POOLS = usual

    return measure


def bare_get(world: World):  # type: ignore[no-untyped-def]  # a closure over a connection
    """RSA-2048 and the standard library's HTTP client, nothing else."""
    from oci_aidp import API_VERSION

    host = world.endpoint.removeprefix("http://")
    connection = http.client.HTTPConnection(host)
    key_file = next(
        line.partition("=")[2].strip() for line in world.config_file.read_text().splitlines() if "key_file" in line
    )
    with open(key_file, "rb") as file:
        key = serialization.load_pem_private_key(file.read(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    target = f"/{API_VERSION}/aiDataPlatforms/{PLATFORM}/asyncOperations/key-1"

    def get() -> bytes:
        date = formatdate(usegmt=True)
        text = f"date: {date}\n(request-target): get {target}\nhost: {host}".encode()
        signature = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
        connection.request("GET", target, headers={"date": date, "authorization": signature.hex()})
        return connection.getresponse().read()

    return get
