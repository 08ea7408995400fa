from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class JobSummary(Model):
    """A job, as lists show it."""

    key: str
    """Key, unique within its kind."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    updated_by_name: str | Unset = UNSET
    """Name of the principal that changed the resource last."""
    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    schedule: models.Schedule | Unset = UNSET
    """When to run."""
    run_as: str | Unset = UNSET
    """Who it runs as."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    clusters: list[str] | Unset = UNSET
    """Clusters."""
    job_clusters: list[models.JobCluster] | Unset = UNSET
    """Job clusters."""
