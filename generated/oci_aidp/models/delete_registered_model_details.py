from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteRegisteredModelDetails(Model):
    """What is needed to delete a registered model."""

    name: str
    """Name."""
