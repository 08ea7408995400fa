from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RecipientPermissionSummary


@define(kw_only=True)
class RecipientPermissionCollection(Model):
    """One page of recipient permissions."""

    items: list[RecipientPermissionSummary]
    """The items of this page."""

    _names = {}
