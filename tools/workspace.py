"""One run at a time: a temporary folder beside the output, and a lock so that two runs never mix what they write."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

if sys.platform != "win32":
    import fcntl

PREFIX = ".oci-aidp-"


@contextlib.contextmanager
def workspace(parent: Path) -> Iterator[Path]:
    """A temporary folder in `parent`; other runs that work there wait for this one.

    What runs that were killed left in `parent` is removed.
    """
    with locked(parent) as held:
        if held:
            for leftover in parent.glob(f"{PREFIX}*"):
                shutil.rmtree(leftover, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Waits until no other run works in a folder, and keeps others out; False where the system cannot lock.

    The folder itself is locked, so no lock file is left, and the system releases what a killed run held.
    """
    if sys.platform == "win32":  # it has no flock: there runs only have names of their own
        yield False
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield _lock(descriptor, folder)
    finally:
        os.close(descriptor)


def _lock(descriptor: int, folder: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print(f"waiting for another run that works in {folder}", file=sys.stderr)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    except OSError:  # some network file systems lock files only
        return False
    return True
