"""The handlers of operations, and the sources of what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TypeAlias

from .messages import Answer, Call
from .spec import Operation

Handler: TypeAlias = Callable[[Call], Answer]
"""Answers a valid call; raises ServiceFault for an error."""


@dataclass(frozen=True)
class Model:
    """How an operation is answered.

    Attributes:
        handler: Answers it.
        docs: Where Oracle's documentation says what it does, beyond the OpenAPI file.
        assumed: What of it nobody documents.

    """

    handler: Handler
    docs: str = ""
    assumed: str = ""


MODELS: dict[str, Model] = {}
"""What is answered by a function of its own: the names of operations, and patterns of their paths."""


def operation(*names: str, docs: str = "", assumed: str = "") -> Callable[[Handler], Handler]:
    """Make a function the handler of operations, given by name or by a pattern of their paths."""

    def register(handler: Handler) -> Handler:
        MODELS.update({name: Model(handler, docs, assumed) for name in names})
        return handler

    return register


def model_of_its_own(operation: Operation) -> Model | None:
    """Return the model of an operation that has a function: by its name, or by the first pattern that fits."""
    by_path = (model for name, model in MODELS.items() if fnmatchcase(operation.template, name))
    return MODELS.get(operation.id) or next(by_path, None)


def is_true(value: str | None) -> bool:
    """Whether a parameter is true; Oracle's own client sends booleans as Python writes them."""
    return value is not None and value.lower() == "true"
