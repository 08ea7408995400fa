from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LoggedModelInfo(Model):
    model_id: str | Unset = UNSET
    """Assigned by the service; CreateModelVersion takes it."""
    experiment_id: str | Unset = UNSET
    """Assigned by the service, such as `17`; from ListExperiments."""
    name: str | Unset = UNSET
    creation_timestamp_ms: int | Unset = UNSET
    """Since the epoch."""
    last_updated_timestamp_ms: int | Unset = UNSET
    """Since the epoch."""
    artifact_uri: str | Unset = UNSET
    """Directory of the model's files."""
    status: str | Unset = UNSET
    """In MLflow `LOGGED_MODEL_PENDING`, `LOGGED_MODEL_READY` or `LOGGED_MODEL_UPLOAD_FAILED`."""
    model_type: str | Unset = UNSET
    """Free string, such as `Classifier`."""
    source_run_id: str | Unset = UNSET
    """32 hexadecimal digits; GetExperimentRunById returns the run."""
    tags: list[models.LoggedModelTag] | Unset = UNSET

    _wire_names = {
        "model_id": "model_id",
        "experiment_id": "experiment_id",
        "creation_timestamp_ms": "creation_timestamp_ms",
        "last_updated_timestamp_ms": "last_updated_timestamp_ms",
        "artifact_uri": "artifact_uri",
        "model_type": "model_type",
        "source_run_id": "source_run_id",
    }
