"""`make licenses`: writes docs/licenses.md, the licences of the run-time dependencies in requirements-runtime.lock."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements-runtime.lock"
PAGE = ROOT / "docs" / "licenses.md"

HEADING = """\
# Licences

oci-aidp is under the Universal Permissive License 1.0. It needs the packages below at run time, those that they need
included. The names, versions and licences are those that `requirements-runtime.lock` pins and the packages state. The
extra `oci` adds Oracle's SDK, under the same licence or Apache 2.0, and what that needs.

"""


def pinned() -> dict[str, str]:
    """Versions by the names of the packages that users get."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))


def page() -> str:
    """The page, from what pip-licenses says of the packages that are installed here."""
    command = [
        sys.executable,
        "-m",
        "piplicenses",
        "--format=markdown",
        "--order=name",
        "--packages",
        *sorted(pinned()),
    ]
    table = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = table.splitlines()
    return HEADING + "\n".join([*lines[:2], *sorted(lines[2:], key=str.lower)]) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
