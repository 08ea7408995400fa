from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Continuous, GitConfig, JobCluster, Parameter, Queue, Schedule, Task


@define(kw_only=True)
class UpdateJobDetails(Model):
    """What is needed to update a job."""

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
    job_clusters: list[JobCluster] | Unset = UNSET
    """Job clusters."""
    path: str | Unset = UNSET
    """Path."""
    tasks: list[Task] | Unset = UNSET
    """Tasks."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""

    _names = {}
