"""A process that imports, connects with an API-key profile and is ready to send one operation: time and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from .harness import ROOT, Row, World

OFFICIAL = """
import oci
from aidp_python_client.aidataplatform_dp import AsyncOperationsClient
client = AsyncOperationsClient(oci.config.from_file({config!r}))
"""
OURS = """
import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
client = oci_aidp.connect(config_file={config!r})
client.get_httpx_client()
"""
FLOOR = """
import httpx
from cryptography.hazmat.primitives.serialization import load_pem_private_key
httpx.Client()
"""
PEAK = "\nprint(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"


def rows(world: World) -> list[Row]:
    """Cold start and peak memory; an import of one operation, which must not depend on how many there are."""

    def seconds(code: str) -> float:
        begun = time.perf_counter()
        run(code)
        return time.perf_counter() - begun

    def megabytes(code: str) -> float:
        return int(run(code + PEAK)) / 1024

    official, ours = (code.format(config=str(world.config_file)) for code in (OFFICIAL, OURS))
    return [
        Row(
            "cold start",
            "s",
            lambda: seconds(ours),
            lambda: seconds(official),
            lambda: seconds(FLOOR),
            limit=0.40,
        ),
        Row(
            "peak memory of that process",
            "MB",
            lambda: megabytes(ours),
            lambda: megabytes(official),
            lambda: megabytes(FLOOR),
            limit=0.60,
        ),
    ]


def run(code: str) -> str:
    """Runs code in a fresh interpreter."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
    ).stdout
