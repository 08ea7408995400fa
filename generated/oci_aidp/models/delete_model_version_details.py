from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteModelVersionDetails(Model):
    """What is needed to delete a model version."""

    name: str
    """Name."""
    version: str
    """Version."""
