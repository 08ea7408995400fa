from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PatchSessionDetails(Model):
    """What is needed to patch a session."""

    id: str | Unset = UNSET
    """Identifier."""
    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    type_: str | Unset = UNSET
    """Kind."""
    kernel: models.Kernel | Unset = UNSET
    """Kernel."""
    cluster_id: str | Unset = UNSET
    """Identifier of the cluster."""
    must_refresh_context: bool | Unset = UNSET
    """Whether it must refresh context."""

    _wire_names = {"cluster_id": "cluster_id", "must_refresh_context": "must_refresh_context"}
