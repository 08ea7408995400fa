"""`make licenses`: writes docs/licenses.md, the licences of what the locks of run-time dependencies pin."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements-runtime.lock"
LOCK_OF_HTTPX2 = ROOT / "requirements-runtime-httpx2.lock"
PAGE = ROOT / "docs" / "licenses.md"

HEADING = """\
# Licences

oci-aidp is under the Universal Permissive License 1.0. It needs the packages below at run time, those that they need
included. The names, versions and licences are those that `requirements-runtime.lock` pins and the packages state. The
extra `oci` adds Oracle's SDK, under the same licence or Apache 2.0, and what that needs.

"""
HEADING_OF_HTTPX2 = """
## With httpx2

A package [for httpx2](guides/httpx2.md) needs these instead, as `requirements-runtime-httpx2.lock` pins them.

"""


def pinned(lock: Path) -> dict[str, str]:
    """Versions by the names of the packages that a lock pins, but for what browsers need instead of sockets."""
    pins = re.findall(r"^([a-z0-9-]+)==([^ ;]+)(.*)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return {name: version for name, version, marker in pins if "== 'emscripten'" not in marker}


def page() -> str:
    """The page, from what pip-licenses says of the packages that are installed here."""
    return HEADING + table(LOCK) + HEADING_OF_HTTPX2 + table(LOCK_OF_HTTPX2)


def table(lock: Path) -> str:
    """Names, versions and licences of what a lock pins."""
    command = [
        sys.executable,
        "-m",
        "piplicenses",
        "--format=markdown",
        "--order=name",
        "--packages",
        *sorted(pinned(lock)),
    ]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return "\n".join([*lines[:2], *sorted(lines[2:], key=str.lower)]) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
