from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .async_operation_summary import AsyncOperationSummary


@define(kw_only=True)
class AsyncOperationCollection(Model):
    """One page of async operations."""

    items: list[AsyncOperationSummary]
    """The async operations of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("AsyncOperationSummary")), False),
    )
