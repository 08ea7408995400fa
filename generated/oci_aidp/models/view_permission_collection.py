from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ViewPermissionSummary


@define(kw_only=True)
class ViewPermissionCollection(Model):
    """One page of view permissions."""

    items: list[ViewPermissionSummary]
    """The items of this page."""

    _names = {}
