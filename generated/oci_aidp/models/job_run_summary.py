from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class JobRunSummary(Model):
    key: str
    """UUID, assigned by the service."""
    name: str | Unset = UNSET
    """Need not be unique."""
    state: models.State | Unset = UNSET
    job_key: str | Unset = UNSET
    """UUID of the job, from ListJobs or CreateJob."""
    job_name: str | Unset = UNSET
    """Name of the job; need not be unique."""
    execution_duration: int | Unset = UNSET
    """Milliseconds that the work itself took."""
    launched: models.JobRunTrigger | Unset = UNSET
    start_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    end_time: int | Unset = UNSET
    """Milliseconds since the epoch."""
    time_created: datetime.datetime | Unset = UNSET
    """When the execution started."""
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """OCID of the principal who started the run."""
    created_by_name: str | Unset = UNSET
    run_as: str | Unset = UNSET
    """User or service account that the job runs as."""
