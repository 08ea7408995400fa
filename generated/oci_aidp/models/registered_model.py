from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RegisteredModel(Model):
    """A registered model."""

    name: str | Unset = UNSET
    """Name."""
    creation_timestamp: int | Unset = UNSET
    """Creation timestamp."""
    last_updated_timestamp: int | Unset = UNSET
    """Last updated timestamp."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    latest_versions: list[models.ModelVersion] | Unset = UNSET
    """Latest versions."""
    aliases: list[models.RegisteredModelAlias] | Unset = UNSET
    """Other names."""
    deployment_job_id: str | Unset = UNSET
    """Identifier of the deployment job."""
    deployment_job_state: models.DeploymentJobConnectionState | Unset = UNSET
    """State of the deployment job."""
    tags: list[models.RegisteredModelTag] | Unset = UNSET
    """Tags."""
    deployment_summary: models.DeploymentSummary | Unset = UNSET
    """Summary of the deployment."""

    _wire_names = {
        "creation_timestamp": "creation_timestamp",
        "last_updated_timestamp": "last_updated_timestamp",
        "latest_versions": "latest_versions",
        "deployment_job_id": "deployment_job_id",
        "deployment_job_state": "deployment_job_state",
        "deployment_summary": "deployment_summary",
    }
