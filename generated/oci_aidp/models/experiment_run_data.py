from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_run_metric import ExperimentRunMetric
    from .experiment_run_param import ExperimentRunParam
    from .experiment_run_tag import ExperimentRunTag


@define(kw_only=True)
class ExperimentRunData(Model):
    """Experiment run data."""

    metrics: list[ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    params: list[ExperimentRunParam] | Unset = UNSET
    """Parameters."""
    tags: list[ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("metrics", "metrics", _codecs.array(_codecs.model("ExperimentRunMetric")), False),
        ("params", "params", _codecs.array(_codecs.model("ExperimentRunParam")), False),
        ("tags", "tags", _codecs.array(_codecs.model("ExperimentRunTag")), False),
    )
