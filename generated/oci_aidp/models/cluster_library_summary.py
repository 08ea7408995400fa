from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterLibrarySummary(Model):
    """What every `ClusterLibrarySummary` has; stands for kinds that are not known here."""

    type_: str | Unset = UNSET
    """Kind."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    installed_by: str | Unset = UNSET
    """Installed by."""
    installed_by_name: str | Unset = UNSET
    """Name of the installed by."""
    state_message: str | Unset = UNSET
    """More on the state, for people to read."""
    status: models.ClusterLibraryStatus | Unset = UNSET
    """Status."""

    _variants = (
        "type",
        {
            "MAVEN": "MavenClusterLibrarySummary",
            "PYPI": "PypiClusterLibrarySummary",
            "VOLUME_FILE": "VolumeFileClusterLibrarySummary",
            "WORKSPACE_FILE": "WorkspaceFileClusterLibrarySummary",
        },
    )
