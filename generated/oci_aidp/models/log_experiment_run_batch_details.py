from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LogExperimentRunBatchDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    metrics: list[models.ExperimentRunMetric] | Unset = UNSET
    """Added to what is logged already; at most 1000 (MLflow's limit)."""
    params: list[models.ExperimentRunParam] | Unset = UNSET
    """At most 100 (MLflow's limit); another value for a known key is an error."""
    tags: list[models.ExperimentRunTag] | Unset = UNSET
    """At most 100 (MLflow's limit); values of known keys are replaced."""

    _wire_names = {"run_id": "run_id"}
