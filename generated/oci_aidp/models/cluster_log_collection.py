from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .cluster_logs_summary import ClusterLogsSummary


@define(kw_only=True)
class ClusterLogCollection(Model):
    """One page of cluster logs."""

    items: list[ClusterLogsSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("ClusterLogsSummary")), False),
    )
