"""Which function answers which operation, and how sure we are of what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from .messages import Answer, Call

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
"""The operations that have a function of their own."""


def operation(*operation_ids: str, docs: str = "", assumed: str = "") -> Callable[[Handler], Handler]:
    """Make a function the handler of operations."""

    def register(handler: Handler) -> Handler:
        MODELS.update({name: Model(handler, docs, assumed) for name in operation_ids})
        return handler

    return register


def is_true(value: str | None) -> bool:
    """Whether a parameter says true; Oracle's own client sends booleans as Python writes them."""
    return value is not None and value.lower() == "true"
