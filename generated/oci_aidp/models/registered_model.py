from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RegisteredModel(Model):
    """Named series of model versions in a schema of the catalog."""

    name: str | Unset = UNSET
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    creation_timestamp: int | Unset = UNSET
    """Milliseconds since the epoch."""
    last_updated_timestamp: int | Unset = UNSET
    """Milliseconds since the epoch, of the last change of metadata."""
    description: str | Unset = UNSET
    latest_versions: list[models.ModelVersion] | Unset = UNSET
    """For each stage the newest version whose status is `READY`."""
    aliases: list[models.RegisteredModelAlias] | Unset = UNSET
    """Names that point to versions."""
    deployment_job_id: str | Unset = UNSET
    deployment_job_state: models.DeploymentJobConnectionState | Unset = UNSET
    """Whether the deployment job of a registered model can be used, as MLflow defines it."""
    tags: list[models.RegisteredModelTag] | Unset = UNSET
    deployment_summary: models.DeploymentSummary | Unset = UNSET
    """Only from ListRegisteredModels with `is_deployment_summary_enabled`, and only if it can be resolved."""

    _wire_names = {
        "creation_timestamp": "creation_timestamp",
        "last_updated_timestamp": "last_updated_timestamp",
        "latest_versions": "latest_versions",
        "deployment_job_id": "deployment_job_id",
        "deployment_job_state": "deployment_job_state",
        "deployment_summary": "deployment_summary",
    }
