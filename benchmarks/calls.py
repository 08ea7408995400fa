"""Signed calls over a loopback connection: processor time of one, and wall time of many at a time."""

from __future__ import annotations

import asyncio
import http.client
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from .harness import PLATFORM, Row, World, cpu_seconds, wall_seconds

TIMES = 200
MANY = 2000
AT_A_TIME = 50


def rows(world: World) -> list[Row]:
    """One signed GET, and 2,000 of them 50 at a time."""
    from oci_aidp.api.async_operations import get_async_operation

    official = world.official("AsyncOperationsClient")
    ours = world.ours()
    ours_many = world.ours()

    def one_official() -> object:
        return official.get_async_operation(PLATFORM, "key-1")

    def one_ours() -> object:
        return get_async_operation.sync(PLATFORM, "key-1", client=ours)

    def many_official() -> None:
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            list(pool.map(lambda _: one_official(), range(MANY)))

    def many_ours() -> None:
        async def main() -> None:
            limit = asyncio.Semaphore(AT_A_TIME)

            async def one() -> None:
                async with limit:
                    await get_async_operation.asyncio(PLATFORM, "key-1", client=ours_many)

            await asyncio.gather(*(one() for _ in range(MANY)))

        asyncio.run(main())

    return [
        Row(
            "one signed GET, kept-alive",
            "ms CPU",
            lambda: cpu_seconds(one_ours, TIMES) * 1000,
            lambda: cpu_seconds(one_official, TIMES) * 1000,
            lambda: cpu_seconds(bare_get(world), TIMES) * 1000,
            limit=0.50,
        ),
        Row(
            f"{MANY} signed GETs, {AT_A_TIME} at a time",
            "s",
            lambda: wall_seconds(many_ours),
            lambda: wall_seconds(many_official),
            limit=0.50,
            most_rounds=3,
        ),
    ]


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
