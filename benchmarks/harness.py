"""What the rows share: a loopback server in a process of its own, a profile with a key, and clients of all kinds."""

from __future__ import annotations

import gc
import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.generator.libraries import LIBRARIES, library_of, rewrite

ROOT = Path(__file__).resolve().parents[1]
PLATFORM = "ocid1.aidataplatform.oc1.iad.bench"
OURS, OURS_FOR_HTTPX2 = "oci_aidp", "oci_aidp_for_httpx2"
"""The packages, by the names that they are imported by. The first is the one in `generated/`."""


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
    httpx2: Callable[[], float] | None = None
    """Ours, with the package for httpx2."""
    httpx2_limit: float | None = None
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

    @property
    def path(self) -> str:
        """The path of modules where our two packages are."""
        return os.pathsep.join([str(ROOT / "generated"), str(self.folder / "packages")])

    def ours(self, package: str = OURS) -> Any:
        """Our client, without retries."""
        connect = importlib.import_module(package).connect
        return connect(config_file=self.config_file, endpoint=self.endpoint, retry_strategy=None)


@contextmanager
def world() -> Iterator[World]:
    """Starts the server and makes the profile; ends and removes them."""
    from service.keys import throwaway_profile

    with tempfile.TemporaryDirectory() as name:
        profile = throwaway_profile(Path(name))
        make_package(Path(name) / "packages")
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


def make_package(folder: Path) -> None:
    """Makes the package for httpx2, and lets this process import it."""
    ours = ROOT / "generated" / OURS
    assert library_of(ours) == LIBRARIES[0], "measured is the package for httpx against that for httpx2"
    shutil.copytree(ours, folder / OURS_FOR_HTTPX2, ignore=shutil.ignore_patterns("__pycache__"))
    rewrite(folder / OURS_FOR_HTTPX2, LIBRARIES[1])
    sys.path.append(str(folder))


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
