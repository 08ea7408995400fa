from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import VolumeFileSummary


@define(kw_only=True)
class VolumeFileCollection(Model):
    """One page of volume files."""

    items: list[VolumeFileSummary]
    """The items of this page."""

    _names = {}
