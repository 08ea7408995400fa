from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("version", "version", None, False),
        ("stage", "stage", None, False),
        ("archive_existing_versions", "archive_existing_versions", None, False),
    )
