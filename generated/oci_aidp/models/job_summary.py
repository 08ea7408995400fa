from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_cluster import JobCluster
    from .schedule import Schedule


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
    schedule: Schedule | Unset = UNSET
    """When to run."""
    run_as: str | Unset = UNSET
    """Who it runs as."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    clusters: list[str] | Unset = UNSET
    """Clusters."""
    job_clusters: list[JobCluster] | Unset = UNSET
    """Job clusters."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("created_by", "createdBy", None, False),
        ("created_by_name", "createdByName", None, False),
        ("updated_by", "updatedBy", None, False),
        ("updated_by_name", "updatedByName", None, False),
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("schedule", "schedule", _codecs.model("Schedule"), False),
        ("run_as", "runAs", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("clusters", "clusters", None, False),
        ("job_clusters", "jobClusters", _codecs.array(_codecs.model("JobCluster")), False),
    )
