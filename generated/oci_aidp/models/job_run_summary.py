from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class JobRunSummary(Model):
    """A job run, as lists show it."""

    key: str
    """Key, unique within its kind."""
    name: str | Unset = UNSET
    """Name."""
    state: models.State | Unset = UNSET
    """State."""
    job_key: str | Unset = UNSET
    """Key of the job."""
    job_name: str | Unset = UNSET
    """Name of the job."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    launched: models.JobRunTrigger | Unset = UNSET
    """How the run was started."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    run_as: str | Unset = UNSET
    """Who it runs as."""
