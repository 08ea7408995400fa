from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .volume_permission_summary import VolumePermissionSummary


@define(kw_only=True)
class VolumePermissionCollection(Model):
    """One page of volume permissions."""

    items: list[VolumePermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("VolumePermissionSummary")), False),
    )
