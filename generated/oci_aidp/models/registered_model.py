from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import (
        DeploymentJobConnectionState,
        DeploymentSummary,
        ModelVersion,
        RegisteredModelAlias,
        RegisteredModelTag,
    )


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
    latest_versions: list[ModelVersion] | Unset = UNSET
    """Latest versions."""
    aliases: list[RegisteredModelAlias] | Unset = UNSET
    """Other names."""
    deployment_job_id: str | Unset = UNSET
    """Identifier of the deployment job."""
    deployment_job_state: DeploymentJobConnectionState | Unset = UNSET
    """State of the deployment job."""
    tags: list[RegisteredModelTag] | Unset = UNSET
    """Tags."""
    deployment_summary: DeploymentSummary | Unset = UNSET
    """Summary of the deployment."""

    _names = {
        "creation_timestamp": "creation_timestamp",
        "last_updated_timestamp": "last_updated_timestamp",
        "latest_versions": "latest_versions",
        "deployment_job_id": "deployment_job_id",
        "deployment_job_state": "deployment_job_state",
        "deployment_summary": "deployment_summary",
    }
