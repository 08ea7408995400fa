from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class SetModelVersionTagDetails(Model):
    """What is needed to set a model version tag."""

    name: str
    """Name."""
    version: str
    """Version."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""
