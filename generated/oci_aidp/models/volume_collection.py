from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import VolumeSummary


@define(kw_only=True)
class VolumeCollection(Model):
    """One page of volumes."""

    items: list[VolumeSummary]
    """The items of this page."""

    _names = {}
