from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .metrics_summary import MetricsSummary


@define(kw_only=True)
class SummarizeMetricsResponse(Model):
    """Answer to a request to summarize metrics."""

    results: list[MetricsSummary]
    """Results."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("results", "results", _codecs.array(_codecs.model("MetricsSummary")), False),
    )
