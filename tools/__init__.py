"""The project's own programs; the Makefile calls them."""

from __future__ import annotations

import sys
from types import TracebackType


def _one_line(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Ends a tool with one line where the tools are not at fault; anything else keeps its traceback."""
    if issubclass(kind, KeyboardInterrupt):
        print("interrupted", file=sys.stderr)  # the interpreter then dies of SIGINT, as make and shells expect
    elif isinstance(error, ModuleNotFoundError) and not str(error.name).startswith(f"{__name__}."):
        print(f"error: {error.name} is not installed: run `make`, which sets up .venv", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, traceback)


# Set before the modules of a tool are imported, which takes long enough to be interrupted.
sys.excepthook = _one_line
