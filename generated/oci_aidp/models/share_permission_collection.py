from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SharePermissionSummary


@define(kw_only=True)
class SharePermissionCollection(Model):
    """One page of share permissions."""

    items: list[SharePermissionSummary]
    """The items of this page."""

    _names = {}
