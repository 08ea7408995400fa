from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteModelVersionTagDetails(Model):
    """What is needed to delete a model version tag."""

    name: str
    """Name."""
    version: str
    """Version."""
    key: str
    """Key, unique within its kind."""
