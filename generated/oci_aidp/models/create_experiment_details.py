from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentTag


@define(kw_only=True)
class CreateExperimentDetails(Model):
    """What is needed to create an experiment."""

    name: str
    """Name."""
    artifact_location: str | Unset = UNSET
    """Artifact location."""
    tags: list[ExperimentTag] | Unset = UNSET
    """Tags."""

    _names = {"artifact_location": "artifact_location"}
