from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LoggedModelInfo(Model):
    """A logged model information."""

    model_id: str | Unset = UNSET
    """Identifier of the model."""
    experiment_id: str | Unset = UNSET
    """Identifier of the experiment."""
    name: str | Unset = UNSET
    """Name."""
    creation_timestamp_ms: int | Unset = UNSET
    """Creation timestamp in milliseconds."""
    last_updated_timestamp_ms: int | Unset = UNSET
    """Last updated timestamp in milliseconds."""
    artifact_uri: str | Unset = UNSET
    """URI of the artifact."""
    status: str | Unset = UNSET
    """Status."""
    model_type: str | Unset = UNSET
    """Kind of model."""
    source_run_id: str | Unset = UNSET
    """Identifier of the source run."""
    tags: list[models.LoggedModelTag] | Unset = UNSET
    """Tags."""

    _wire_names = {
        "model_id": "model_id",
        "experiment_id": "experiment_id",
        "creation_timestamp_ms": "creation_timestamp_ms",
        "last_updated_timestamp_ms": "last_updated_timestamp_ms",
        "artifact_uri": "artifact_uri",
        "model_type": "model_type",
        "source_run_id": "source_run_id",
    }
