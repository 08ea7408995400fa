"""The library that sends requests: httpx, or its successor httpx2. A package is for one; nothing else differs.

The modules of `overrides/` are written for httpx. What is written for the other differs by the rows of `DIFFERENCES`,
which can be applied in both ways: each text becomes the one beside it.
"""

from __future__ import annotations

import re
from pathlib import Path

DEFAULT = "httpx"
LIBRARIES = (DEFAULT, "httpx2")
DIFFERENCES = (
    # The modules: in code, in the names of loggers, in sentences.
    ("httpx", "httpx2"),
    ("httpcore", "httpcore2"),
    # Server-sent events, which httpx2 reads itself, and of up to 1 MiB each unless told otherwise.
    ("from httpx_sse import", "from httpx2 import"),
    ("EventSource(response).iter_sse()", "EventSource(response, max_event_size=None)"),
    ("EventSource(response).aiter_sse()", "aiter(EventSource(response, max_event_size=None))"),
    # What undoes gzip and deflate.
    ("decoder.decompressor", "decoder.decompressor.decompressor"),
)
_SWAPPED = {text: other for row in DIFFERENCES for text, other in (row, row[::-1])}
_TEXTS = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, sorted(_SWAPPED, key=len, reverse=True)))})(?!\w)")
_IMPORT = re.compile(rf"^import ({'|'.join(LIBRARIES)})$", re.MULTILINE)
_READ = "client.py"


def library_of(tree: Path) -> str:
    """The library that a package is written for; the default if there is no package."""
    path = tree / _READ
    found = _IMPORT.search(path.read_text(encoding="utf-8")) if path.exists() else None
    return found[1] if found else DEFAULT


def rewrite(tree: Path, library: str) -> None:
    """Makes a package one for another library, if it is not already."""
    if library_of(tree) == library:
        return
    for path in sorted((*tree.rglob("*.py"), *tree.rglob("*.pyi"))):
        text = path.read_text(encoding="utf-8")
        path.write_text(swapped(text), encoding="utf-8", newline="\n")


def swapped(text: str) -> str:
    """A text written for one library as it is for the other."""
    return _TEXTS.sub(lambda found: _SWAPPED[found[1]], text)
