from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateJobDetails(Model):
    """What is needed to create a job."""

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
    job_clusters: list[models.JobCluster] | Unset = UNSET
    """Job clusters."""
    path: str | Unset = UNSET
    """Path."""
    tasks: list[models.Task] | Unset = UNSET
    """Tasks."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    timeout_seconds: int | Unset = UNSET
    """Time in seconds after which it is given up."""
