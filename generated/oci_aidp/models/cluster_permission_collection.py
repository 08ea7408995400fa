from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ClusterPermissionSummary


@define(kw_only=True)
class ClusterPermissionCollection(Model):
    """One page of cluster permissions."""

    items: list[ClusterPermissionSummary]
    """The items of this page."""

    _names = {}
