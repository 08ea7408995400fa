from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class Workspace(Model):
    """Container in which a team works: folders and files, notebooks, jobs, clusters and Git folders. What a caller
    may do in it is decided by OCI policies first, then by permissions on the workspace and on the objects in it."""

    key: str
    """UUID, assigned by the service."""
    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
    type_: models.WorkspaceType | Unset = UNSET
    """`DEFAULT` if made together with the platform, `USER` if made by a user later."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    lifecycle_state: models.WorkspaceLifecycleState
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
    network_configuration_details: models.WorkspaceNetworkConfigurationDetails | Unset = UNSET
    """Only if the workspace has a private network."""
    log_group_id: str | Unset = UNSET
    """OCID of the log group in OCI Logging that holds the workspace's logs."""
    aic_user_schema_name: str | Unset = UNSET
    """Present if such a schema was created."""

    _lifecycle = (("lifecycle_state",), ("lifecycle_details",), ("ACTIVE", "DELETED"), ("FAILED",))
