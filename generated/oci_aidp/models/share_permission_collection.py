from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .share_permission_summary import SharePermissionSummary


@define(kw_only=True)
class SharePermissionCollection(Model):
    """One page of share permissions."""

    items: list[SharePermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("SharePermissionSummary")), False),
    )
