from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cluster_library_status import ClusterLibraryStatus


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
    status: ClusterLibraryStatus | Unset = UNSET
    """Status."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("installed_by", "installedBy", None, False),
        ("installed_by_name", "installedByName", None, False),
        ("state_message", "stateMessage", None, False),
        ("status", "status", _codecs.enum("ClusterLibraryStatus"), False),
    )
    _kinds = (
        "type",
        {
            "MAVEN": "MavenClusterLibrarySummary",
            "PYPI": "PypiClusterLibrarySummary",
            "VOLUME_FILE": "VolumeFileClusterLibrarySummary",
            "WORKSPACE_FILE": "WorkspaceFileClusterLibrarySummary",
        },
    )
