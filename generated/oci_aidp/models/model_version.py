from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ModelVersion(Model):
    """Artifacts registered under one number of a registered model."""

    name: str | Unset = UNSET
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    version: str | Unset = UNSET
    """Number as a decimal string, such as `3`; assigned by the service."""
    creation_timestamp: int | Unset = UNSET
    """Milliseconds since the epoch."""
    last_updated_timestamp: int | Unset = UNSET
    """Milliseconds since the epoch, of the last change of metadata."""
    user_id: str | Unset = UNSET
    current_stage: str | Unset = UNSET
    """In MLflow `None`, `Staging`, `Production` or `Archived`; TransitionModelVersionStage changes it."""
    description: str | Unset = UNSET
    source: str | Unset = UNSET
    """URI of the model's artifacts, as given at creation."""
    run_id: str | Unset = UNSET
    """Run that produced the model, as given at creation."""
    status: models.ModelVersionStatus | Unset = UNSET
    """Only a `READY` version can be used."""
    status_message: str | Unset = UNSET
    """Only while pending or after a failure."""
    tags: list[models.ModelVersionTag] | Unset = UNSET
    run_link: str | Unset = UNSET
    """URL of the run that produced the model."""
    aliases: list[str] | Unset = UNSET
    """Names such as `champion` that point to this version."""
    model_id: str | Unset = UNSET
    """Logged model that becomes this version, from ListLoggedModels."""
    model_metrics: list[models.ModelMetric] | Unset = UNSET
    model_params: list[models.ModelParam] | Unset = UNSET
    deployment_job_state: models.ModelVersionDeploymentJobState | Unset = UNSET
    """State of the model's deployment job with regard to this version."""

    _wire_names = {
        "creation_timestamp": "creation_timestamp",
        "last_updated_timestamp": "last_updated_timestamp",
        "user_id": "user_id",
        "current_stage": "current_stage",
        "run_id": "run_id",
        "status_message": "status_message",
        "run_link": "run_link",
        "model_id": "model_id",
        "model_metrics": "model_metrics",
        "model_params": "model_params",
        "deployment_job_state": "deployment_job_state",
    }
