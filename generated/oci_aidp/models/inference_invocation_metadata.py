from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class InferenceInvocationMetadata(Model):
    region: str | Unset = UNSET
    """OCI region that served the call."""
    replica_id: str | Unset = UNSET
    """Replica of the deployment that served the call."""
    caller: str | Unset = UNSET
    """As recorded with the request event."""
