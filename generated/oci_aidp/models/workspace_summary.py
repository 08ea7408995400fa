from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class WorkspaceSummary(Model):
    """Workspace without network configuration and log group; GetWorkspace has them."""

    key: str
    """UUID, assigned by the service."""
    display_name: str
    """Unique in the platform; can be changed."""
    type_: models.WorkspaceType
    """`DEFAULT` if made together with the platform, `USER` if made by a user later."""
    description: str | Unset = UNSET
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    lifecycle_state: str
    """`CREATING`, `UPDATING`, `ACTIVE`, `DELETING`, `DELETED` or `FAILED`."""
    lifecycle_details: str | Unset = UNSET
    """Message on the current state, such as what to do about `FAILED`."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by_name: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal."""
    updated_by_name: str | Unset = UNSET
    default_catalog_key: str | Unset = UNSET
    """From ListCatalogs. Notebooks of the workspace may leave its name out: `schema.table` instead of
    `catalog.schema.table`."""
    is_private_network_enabled: bool | Unset = UNSET
    """Whether the workspace is connected to a private network."""
    aic_user_schema_name: str | Unset = UNSET
    """Present if such a schema was created."""
