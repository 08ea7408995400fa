from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .recipient_permission_summary import RecipientPermissionSummary


@define(kw_only=True)
class RecipientPermissionCollection(Model):
    """One page of recipient permissions."""

    items: list[RecipientPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("RecipientPermissionSummary")), False),
    )
