"""Replace a folder by a new one in one step: a process killed half-way leaves either the old or the new one."""

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
    try:
        os.rename(output, old)
        os.rename(tree, output)
    except BaseException:  # Ctrl-C, too
        recover(output)
        raise
    shutil.rmtree(old, ignore_errors=True)


def recover(output: Path) -> None:
    """Repairs what a killed `swap` left: afterwards `output` exists if it existed before."""
    old = _aside(output)
    if old.exists():
        if output.exists():
            shutil.rmtree(old)
        else:
            os.rename(old, output)


def _aside(output: Path) -> Path:
    return output.with_name(f".{output.name}.oci-aidp-old")


def _exchange(one: Path, other: Path) -> bool:
    """Exchanges two paths, which the standard library cannot do; False where the system cannot either."""
    with contextlib.suppress(AttributeError, OSError, TypeError):
        rename = ctypes.CDLL(None).renameat2
        done: int = rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
        return done == 0
    return False
