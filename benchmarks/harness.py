"""What the rows share: a loopback server in a process of its own, a profile with a key, and clients of both kinds."""

from __future__ import annotations

import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PLATFORM = "ocid1.aidataplatform.oc1.iad.bench"


@dataclass(frozen=True)
class Row:
    """One piece of work, as functions that do it once and return what it cost."""

    work: str
    unit: str
    ours: Callable[[], float]
    official: Callable[[], float] | None = None
    floor: Callable[[], float] | None = None
    limit: float | None = None
    """The ratio ours / official that must not be exceeded."""
    most_rounds: int = 1000


@dataclass(frozen=True)
class World:
    """What is set up once for all rows."""

    endpoint: str
    config_file: Path
    folder: Path

    def official(self, client: str) -> Any:
        """A client of Oracle's package without retries and circuit breaker, as ours is measured."""
        import aidp_python_client.aidataplatform_dp as official
        import oci

        config = oci.config.from_file(str(self.config_file))
        return getattr(official, client)(
            config, service_endpoint=self.endpoint, retry_strategy=oci.retry.NoneRetryStrategy()
        )

    def ours(self) -> Any:
        """Our client, without retries."""
        import oci_aidp

        return oci_aidp.connect(config_file=self.config_file, endpoint=self.endpoint, retry_strategy=None)


@contextmanager
def world() -> Iterator[World]:
    """Starts the server and makes the profile; ends and removes them."""
    from service.keys import throwaway_profile

    with tempfile.TemporaryDirectory() as name:
        profile = throwaway_profile(Path(name))
        server = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.server"], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            port = int(server.stdout.readline())
            yield World(f"http://127.0.0.1:{port}", Path(profile.config_file), Path(name))
        finally:
            server.terminate()
            server.wait()


def cpu_seconds(work: Callable[[], object], times: int) -> float:
    """Processor time of this process for one piece of work. What is left of others is collected before."""
    gc.collect()
    begun = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begun) / times


def wall_seconds(work: Callable[[], object], times: int = 1) -> float:
    """Time on the clock for one piece of work."""
    begun = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begun) / times
