from __future__ import annotations

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
class CreateJobDetails(Model):
    """What is needed to create a job."""

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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_as", "runAs", None, False),
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("schedule", "schedule", _codecs.model("Schedule"), False),
        ("continuous", "continuous", _codecs.model("Continuous"), False),
        ("max_concurrent_runs", "maxConcurrentRuns", None, False),
        ("git_config", "gitConfig", _codecs.model("GitConfig"), False),
        ("queue", "queue", _codecs.model("Queue"), False),
        ("job_clusters", "jobClusters", _codecs.array(_codecs.model("JobCluster")), False),
        ("path", "path", None, False),
        ("tasks", "tasks", _codecs.array(_codecs.model("Task")), False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
        ("timeout_seconds", "timeoutSeconds", None, False),
    )
