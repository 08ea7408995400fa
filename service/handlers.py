"""The handlers of operations, and the sources of what they do."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import TypeAlias

from .messages import Answer, Call
from .spec import Operation

Handler: TypeAlias = Callable[[Call], Answer]
"""Answers a valid call; raises ServiceFault for an error."""


HANDLERS: dict[str, Handler] = {}
"""What is answered by a function of its own: the names of operations, and patterns of their paths."""


def operation(*names: str) -> Callable[[Handler], Handler]:
    """Make a function the handler of operations, given by name or by a pattern of their paths.

    Paragraphs of its docstring say where Oracle documents what it does, and what of it is assumed.
    """

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(names, handler))
        return handler

    return register


def handler_of(operation: Operation) -> Handler | None:
    """Return the function for an operation: that for its name, or for the first pattern that fits."""
    by_path = (handler for name, handler in HANDLERS.items() if fnmatchcase(operation.template, name))
    return HANDLERS.get(operation.id) or next(by_path, None)


def is_true(value: str | None) -> bool:
    """Whether a parameter is true; Oracle's own client sends booleans as Python writes them."""
    return value is not None and value.lower() == "true"
