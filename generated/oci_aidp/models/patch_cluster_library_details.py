from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .cluster_library_details import ClusterLibraryDetails


@define(kw_only=True)
class PatchClusterLibraryDetails(Model):
    """What is needed to patch a cluster library."""

    items: list[ClusterLibraryDetails]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("ClusterLibraryDetails")), False),
    )
