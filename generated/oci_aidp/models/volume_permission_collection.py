from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import VolumePermissionSummary


@define(kw_only=True)
class VolumePermissionCollection(Model):
    """One page of volume permissions."""

    items: list[VolumePermissionSummary]
    """The items of this page."""

    _names = {}
