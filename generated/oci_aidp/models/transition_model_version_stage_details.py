from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class TransitionModelVersionStageDetails(Model):
    """What is needed to transition a model version stage."""

    name: str
    """Name."""
    version: str
    """Version."""
    stage: str
    """Stage."""
    archive_existing_versions: bool
    """Existing versions to archive."""

    _wire_names = {"archive_existing_versions": "archive_existing_versions"}
