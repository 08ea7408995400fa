from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .cluster_permission_summary import ClusterPermissionSummary


@define(kw_only=True)
class ClusterPermissionCollection(Model):
    """One page of cluster permissions."""

    items: list[ClusterPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("ClusterPermissionSummary")), False),
    )
