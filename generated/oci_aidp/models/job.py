from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Continuous, GitConfig, JobCluster, Parameter, Queue, Schedule, Task


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
    schedule: Schedule | Unset = UNSET
    """When to run."""
    continuous: Continuous | Unset = UNSET
    """Continuous."""
    max_concurrent_runs: int | Unset = UNSET
    """Maximum concurrent runs."""
    git_config: GitConfig | Unset = UNSET
    """Configuration of the Git."""
    queue: Queue | Unset = UNSET
    """Queue."""
    path: str | Unset = UNSET
    """Path."""
    job_clusters: list[JobCluster] | Unset = UNSET
    """Job clusters."""
    tasks: list[Task] | Unset = UNSET
    """Tasks."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""

    _names = {}
