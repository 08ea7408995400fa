from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class SetRegisteredModelTagDetails(Model):
    """What is needed to set a registered model tag."""

    name: str
    """Name."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""
