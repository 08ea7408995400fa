from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ModelDeploymentTagKey(Model):
    """A model deployment tag key."""

    key: str
    """Key, unique within its kind."""
