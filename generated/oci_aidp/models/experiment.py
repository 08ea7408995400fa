from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class Experiment(Model):
    """Container of runs, in the sense of MLflow."""

    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""
    name: str
    """Unique among active experiments; UpdateExperiment changes it."""
    artifact_location: str | Unset = UNSET
    """URI below which all artifacts of its runs are stored."""
    lifecycle_stage: str | Unset = UNSET
    """`active` or `deleted`."""
    creation_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    last_update_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    tags: list[models.ExperimentTag] | Unset = UNSET

    _wire_names = {
        "experiment_id": "experiment_id",
        "artifact_location": "artifact_location",
        "lifecycle_stage": "lifecycle_stage",
        "creation_time": "creation_time",
        "last_update_time": "last_update_time",
    }
