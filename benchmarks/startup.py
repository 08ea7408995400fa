"""A process that imports, connects with an API-key profile and is ready to send one operation: time and memory.

It runs in an environment of its own, which has what users of the two clients have and nothing else: httpx imports more
where tools of the command line are installed, as they are for this project's own work.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from .harness import PLATFORM, ROOT, Row, World

PYTHON = ROOT / ".cache" / "bench" / "bin" / "python"
"""Made by `make bench`."""
OFFICIAL = """
import oci
from aidp_python_client.aidataplatform_dp import AsyncOperationsClient
client = AsyncOperationsClient(oci.config.from_file({config!r}))
"""
OURS = """
import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
client = oci_aidp.connect(config_file={config!r})
client.get_httpx_client()  # with the certificates loaded, which the official client does later
"""
OFFICIAL_TO_SERVICE = OFFICIAL.replace("{config!r})", "{config!r}), service_endpoint={endpoint!r}")
OURS_TO_SERVICE = OURS.replace("{config!r}", "{config!r}, endpoint={endpoint!r}")
FLOOR = """
import httpx
from cryptography.hazmat.primitives.serialization import load_pem_private_key
httpx.Client()
"""
PEAK = "\nprint(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"


FIRST = {
    "official": """
print(client.get_async_operation({platform!r}, "key-1").data.status)
""",
    "ours": """
print(get_async_operation.sync({platform!r}, "key-1", client=client).status)
""",
}


def rows(world: World) -> list[Row]:
    """Cold start and peak memory of a process that is ready, and of one that has its first answer."""

    def megabytes(code: str) -> float:
        return int(run(code + PEAK)) / 1024

    settings = {"config": str(world.config_file), "endpoint": world.endpoint, "platform": PLATFORM}
    official, ours = (code.format(**settings) for code in (OFFICIAL, OURS))
    to_service = {"official": OFFICIAL_TO_SERVICE, "ours": OURS_TO_SERVICE}
    answered = {name: (code + FIRST[name]).format(**settings) for name, code in to_service.items()}
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
        Row(
            "start to first answer, over loopback",
            "s",
            lambda: seconds(answered["ours"]),
            lambda: seconds(answered["official"]),
        ),
    ]


def seconds(code: str, package: Path = ROOT / "generated") -> float:
    """Wall time of a fresh interpreter that runs code."""
    begun = time.perf_counter()
    run(code, package)
    return time.perf_counter() - begun


def run(code: str, package: Path = ROOT / "generated") -> str:
    """Runs code in a fresh interpreter; `package` is the folder that oci_aidp is in."""
    environment = {**os.environ, "PYTHONPATH": str(package)}
    return subprocess.run([PYTHON, "-c", code], env=environment, check=True, capture_output=True, text=True).stdout
