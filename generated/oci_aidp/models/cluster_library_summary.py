from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class ClusterLibrarySummary(Model):
    type_: str | Unset = UNSET
    """`WORKSPACE_FILE`, `VOLUME_FILE`, `PYPI` or `MAVEN`."""
    time_created: datetime.datetime | Unset = UNSET
    """When it was installed."""
    time_updated: datetime.datetime | Unset = UNSET
    installed_by: str | Unset = UNSET
    """Email address or other identifier of the user."""
    installed_by_name: str | Unset = UNSET
    """Name of that user for display."""
    state_message: str | Unset = UNSET
    """Reason and step of a failure, why the library was skipped, or what is left for the user to do."""
    status: models.ClusterLibraryStatus | Unset = UNSET

    _variants = (
        "type",
        {
            "MAVEN": "MavenClusterLibrarySummary",
            "PYPI": "PypiClusterLibrarySummary",
            "VOLUME_FILE": "VolumeFileClusterLibrarySummary",
            "WORKSPACE_FILE": "WorkspaceFileClusterLibrarySummary",
        },
    )
