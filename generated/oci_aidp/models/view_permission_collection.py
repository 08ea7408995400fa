from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .view_permission_summary import ViewPermissionSummary


@define(kw_only=True)
class ViewPermissionCollection(Model):
    """One page of view permissions."""

    items: list[ViewPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("ViewPermissionSummary")), False),
    )
