from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class WorkspaceObjectDetails(Model):
    """File or folder of a workspace. The caller needs an OCI policy for the platform as well as permission on the
    object."""

    path: str
    """Absolute, such as `/Shared/etl/load_orders.ipynb`."""
    key: str | Unset = UNSET
    """ManageWorkspaceObjectPermission takes it."""
    display_name: str
    """Last part of `path`, such as `load_orders.ipynb`."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    type_: models.WorkspaceObjectType
    description: str | Unset = UNSET
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
