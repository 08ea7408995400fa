"""What a forked process must not share with its parent: connections, and locks that a thread of the parent may hold."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Has a state that belongs to one process."""

    def after_fork(self) -> None:
        """Called in the child process."""


_FORKABLES: WeakSet[Forkable] = WeakSet()


def renew_after_fork(forkable: Forkable) -> None:
    """Has `after_fork` called in each child process, for as long as the object exists."""
    _FORKABLES.add(forkable)


def _renew() -> None:
    for forkable in list(_FORKABLES):
        forkable.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_renew)
