from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("replica_id", "replicaId", None, False),
        ("opc_request_id", "opcRequestId", None, False),
        ("source", "source", None, False),
        ("region", "region", None, False),
        ("error_code", "errorCode", None, False),
    )
