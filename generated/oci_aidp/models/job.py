from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Job(Model):
    """A job."""

    key: str
    """Key, unique within its kind."""
    created_by: str
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    updated_by_name: str | Unset = UNSET
    """Name of the principal that changed the resource last."""
    run_as: str | Unset = UNSET
    """Who it runs as."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    schedule: models.Schedule | Unset = UNSET
    """When to run."""
    continuous: models.Continuous | Unset = UNSET
    """Continuous."""
    max_concurrent_runs: int | Unset = UNSET
    """Maximum concurrent runs."""
    git_config: models.GitConfig | Unset = UNSET
    """Configuration of the Git."""
    queue: models.Queue | Unset = UNSET
    """Queue."""
    path: str | Unset = UNSET
    """Path."""
    job_clusters: list[models.JobCluster] | Unset = UNSET
    """Job clusters."""
    tasks: list[models.Task] | Unset = UNSET
    """Tasks."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
