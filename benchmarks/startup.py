"""A process that imports, connects with an API-key profile and is ready to send one operation: time and memory.

It runs in an environment of its own, which has what users of the two clients have and nothing else: httpx imports more
where tools of the command line are installed, as they are for this project's own work.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable

from .harness import OURS, OURS_FOR_HTTPX2, PLATFORM, ROOT, Row, World

PYTHON = ROOT / ".cache" / "bench" / "bin" / "python"
"""Made by `make bench`."""
OFFICIAL = """
import oci
from aidp_python_client.aidataplatform_dp import AsyncOperationsClient
client = AsyncOperationsClient(oci.config.from_file({config!r}))
"""
CONNECT = """
import {package}
from {package}.api.async_operations import get_async_operation
client = {package}.connect(config_file={config!r})
client.get_httpx_client()  # with the certificates loaded, which the official client does later
"""
OFFICIAL_TO_SERVICE = OFFICIAL.replace("{config!r})", "{config!r}), service_endpoint={endpoint!r}")
CONNECT_TO_SERVICE = CONNECT.replace("{config!r}", "{config!r}, endpoint={endpoint!r}")
FLOOR = """
import httpx
from cryptography.hazmat.primitives.serialization import load_pem_private_key
httpx.Client()
"""
PEAK = "\nprint(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"


OFFICIAL_FIRST = """
print(client.get_async_operation({platform!r}, "key-1").data.status)
"""
FIRST = """
print(get_async_operation.sync({platform!r}, "key-1", client=client).status)
"""


def rows(world: World) -> list[Row]:
    """Cold start and peak memory of a process that is ready, and of one that has its first answer."""

    settings = {"config": str(world.config_file), "endpoint": world.endpoint, "platform": PLATFORM}

    def megabytes(code: str) -> Callable[[], float]:
        return lambda: int(run(code + PEAK, world.path)) / 1024

    def time_of(code: str) -> Callable[[], float]:
        return lambda: seconds(code, world.path)

    def ours(code: str) -> tuple[str, str]:
        first, second = (code.format(package=package, **settings) for package in (OURS, OURS_FOR_HTTPX2))
        return first, second

    official = OFFICIAL.format(**settings)
    official_answered = (OFFICIAL_TO_SERVICE + OFFICIAL_FIRST).format(**settings)
    connected, connected_by_httpx2 = ours(CONNECT)
    answered, answered_by_httpx2 = ours(CONNECT_TO_SERVICE + FIRST)
    return [
        Row(
            "cold start",
            "s",
            time_of(connected),
            time_of(official),
            time_of(FLOOR),
            limit=0.40,
            httpx2=time_of(connected_by_httpx2),
            httpx2_limit=0.33,
        ),
        Row(
            "peak memory of that process",
            "MB",
            megabytes(connected),
            megabytes(official),
            megabytes(FLOOR),
            limit=0.60,
            httpx2=megabytes(connected_by_httpx2),
        ),
        Row(
            "start to first answer, over loopback",
            "s",
            time_of(answered),
            time_of(official_answered),
            httpx2=time_of(answered_by_httpx2),
        ),
    ]


def seconds(code: str, path: str) -> float:
    """Wall time of a fresh interpreter that runs code."""
    begun = time.perf_counter()
    run(code, path)
    return time.perf_counter() - begun


def run(code: str, path: str) -> str:
    """Runs code in a fresh interpreter; `path` has the folders that our packages are in."""
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run([PYTHON, "-c", code], env=environment, check=True, capture_output=True, text=True).stdout
