"""The project's own programs; the Makefile calls them."""

from __future__ import annotations

import sys
from types import TracebackType


def _one_line(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Prints one line for failures that are not faults of the tools; all others keep their traceback."""
    if issubclass(kind, KeyboardInterrupt):
        print("interrupted", file=sys.stderr)  # the interpreter then dies of SIGINT, as make and shells expect
    elif isinstance(error, ModuleNotFoundError) and not str(error.name).startswith(f"{__name__}."):
        print(f"error: {error.name} is not installed: run `make`, which sets up .venv", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, traceback)


# Set before the imports of a tool, which take long enough to be interrupted.
sys.excepthook = _one_line
