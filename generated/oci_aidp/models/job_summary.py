from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class JobSummary(Model):
    key: str
    """UUID, assigned by the service."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by_name: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal."""
    updated_by_name: str | Unset = UNSET
    """Username of the principal."""
    name: str | Unset = UNSET
    """Starts with a letter; of special characters underscore and full stop are accepted. Need not be unique; can be
    changed."""
    path: str | Unset = UNSET
    """Folder that the job is stored in, such as `/Workspace/Shared`."""
    schedule: models.Schedule | Unset = UNSET
    """When the service starts runs by itself."""
    run_as: str | Unset = UNSET
    """User or service account that the job runs as."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    clusters: list[str] | Unset = UNSET
    """`clusterKey` of each of the job's clusters."""
    job_clusters: list[models.JobCluster] | Unset = UNSET
    """Clusters that the tasks share, at most 100."""
