from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .volume_summary import VolumeSummary


@define(kw_only=True)
class VolumeCollection(Model):
    """One page of volumes."""

    items: list[VolumeSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("VolumeSummary")), False),)
