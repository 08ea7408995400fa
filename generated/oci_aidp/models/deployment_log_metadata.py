from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentLogMetadata(Model):
    """Deployment log metadata."""

    replica_id: str | Unset = UNSET
    """Identifier of the replica."""
    opc_request_id: str | Unset = UNSET
    """Identifier of the request, to quote to Oracle's support."""
    source: str | Unset = UNSET
    """Where it comes from."""
    region: str | Unset = UNSET
    """Region."""
    error_code: str | Unset = UNSET
    """Code of the error, for programs."""
