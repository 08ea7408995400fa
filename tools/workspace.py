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
    """A temporary folder in `parent`. Other runs in `parent` wait for this one.

    It makes `parent` if there is none, and removes it again if it stays empty. What killed runs left in it goes first.
    """
    with _made(parent), locked(parent) as held:
        if held:
            for leftover in parent.glob(f"{PREFIX}*"):
                shutil.rmtree(leftover, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Makes a folder, and in the end removes those that it made and that are empty."""
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # not empty
            for path in new:
                path.rmdir()


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Waits until no other run uses a folder, then keeps others out. Gives False where the system cannot lock.

    The lock is on the folder itself, so no lock file is left, and the system releases the lock of a killed run.
    """
    if sys.platform == "win32":  # Windows has no flock; runs only use folders with different names
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
    except OSError:  # some network file systems cannot lock folders
        return False
    return True
