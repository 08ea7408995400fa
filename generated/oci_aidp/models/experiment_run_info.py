from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExperimentRunInfo(Model):
    """An experiment run information."""

    run_id: str | Unset = UNSET
    """Identifier of the run."""
    run_name: str | Unset = UNSET
    """Name of the run."""
    experiment_id: str | Unset = UNSET
    """Identifier of the experiment."""
    status: models.ExperimentRunStatus | Unset = UNSET
    """Status."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    artifact_uri: str | Unset = UNSET
    """URI of the artifact."""
    lifecycle_stage: str | Unset = UNSET
    """Lifecycle stage."""
    run_uuid: str | Unset = UNSET
    """Run UUID."""
    user_id: str | Unset = UNSET
    """Identifier of the user."""

    _wire_names = {
        "run_id": "run_id",
        "run_name": "run_name",
        "experiment_id": "experiment_id",
        "start_time": "start_time",
        "end_time": "end_time",
        "artifact_uri": "artifact_uri",
        "lifecycle_stage": "lifecycle_stage",
        "run_uuid": "run_uuid",
        "user_id": "user_id",
    }
