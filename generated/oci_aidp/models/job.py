from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .continuous import Continuous
    from .git_config import GitConfig
    from .job_cluster import JobCluster
    from .parameter import Parameter
    from .queue import Queue
    from .schedule import Schedule
    from .task import Task


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("created_by", "createdBy", None, False),
        ("created_by_name", "createdByName", None, False),
        ("updated_by", "updatedBy", None, False),
        ("updated_by_name", "updatedByName", None, False),
        ("run_as", "runAs", None, False),
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("schedule", "schedule", _codecs.model("Schedule"), False),
        ("continuous", "continuous", _codecs.model("Continuous"), False),
        ("max_concurrent_runs", "maxConcurrentRuns", None, False),
        ("git_config", "gitConfig", _codecs.model("GitConfig"), False),
        ("queue", "queue", _codecs.model("Queue"), False),
        ("path", "path", None, False),
        ("job_clusters", "jobClusters", _codecs.array(_codecs.model("JobCluster")), False),
        ("tasks", "tasks", _codecs.array(_codecs.model("Task")), False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
        ("timeout_seconds", "timeoutSeconds", None, False),
    )
