"""Put a new folder in the place of an old one, so that being killed half-way leaves the one or the other."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def swap(tree: Path, output: Path) -> None:
    """Moves `tree` to where `output` is, which must be on the same file system; what was there is deleted.

    On Linux the two trade places in one step. Elsewhere the old one is moved aside first, and if the process is killed
    at that very moment, `recover` puts it back.
    """
    if not output.exists():
        os.rename(tree, output)
        return
    if _exchange(tree, output):
        shutil.rmtree(tree, ignore_errors=True)
        return
    old = _aside(output)
    os.rename(output, old)
    try:
        os.rename(tree, output)
    except OSError:
        recover(output)
        raise
    shutil.rmtree(old, ignore_errors=True)


def recover(output: Path) -> None:
    """Makes good what a `swap` that was killed left: `output` is there afterwards, if it ever was."""
    old = _aside(output)
    if old.exists():
        if output.exists():
            shutil.rmtree(old)
        else:
            os.rename(old, output)


def _aside(output: Path) -> Path:
    return output.with_name(f".{output.name}.oci-aidp-old")


def _exchange(one: Path, other: Path) -> bool:
    """Lets two paths trade places, which the standard library cannot; False where the system cannot either."""
    with contextlib.suppress(AttributeError, OSError, TypeError):
        rename = ctypes.CDLL(None).renameat2
        done: int = rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
        return done == 0
    return False
