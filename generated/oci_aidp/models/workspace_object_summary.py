from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define


@define(kw_only=True)
class WorkspaceObjectSummary(Model):
    """File or folder as lists show it, without its key."""

    path: str
    """Absolute, such as `/Shared/etl/load_orders.ipynb`."""
    display_name: str
    """Last part of `path`, such as `load_orders.ipynb`."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    """Keys asked for by `metadataKeys`, with their values."""
    composite_etag: str | Unset = UNSET
    """Changes with content and with metadata."""
    type_: str
    """A WorkspaceObjectType, such as `NOTEBOOK` or `FOLDER`."""
    description: str | Unset = UNSET
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by_name: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal."""
