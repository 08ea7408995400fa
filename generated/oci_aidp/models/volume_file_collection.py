from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .volume_file_summary import VolumeFileSummary


@define(kw_only=True)
class VolumeFileCollection(Model):
    """One page of volume files."""

    items: list[VolumeFileSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("VolumeFileSummary")), False),
    )
