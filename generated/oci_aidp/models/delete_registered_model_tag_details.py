from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteRegisteredModelTagDetails(Model):
    """What is needed to delete a registered model tag."""

    name: str
    """Name."""
    key: str
    """Key, unique within its kind."""
