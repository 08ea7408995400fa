from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class DeploymentLogMetadata(Model):
    """Any field may be null if the event does not carry it."""

    replica_id: str | Unset = UNSET
    """Replica or other source within the deployment that wrote the event."""
    opc_request_id: str | Unset = UNSET
    """ID of the original request; absent if there is none. Lifecycle events of a deployment belong to no request and
    never have one."""
    source: str | Unset = UNSET
    """Part of the deployment's runtime that wrote the event."""
    region: str | Unset = UNSET
    """OCI region in which the event was written."""
    error_code: str | Unset = UNSET
    """As given by the producer."""
