from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_tag import ExperimentTag


@define(kw_only=True)
class CreateExperimentDetails(Model):
    """What is needed to create an experiment."""

    name: str
    """Name."""
    artifact_location: str | Unset = UNSET
    """Artifact location."""
    tags: list[ExperimentTag] | Unset = UNSET
    """Tags."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("artifact_location", "artifact_location", None, False),
        ("tags", "tags", _codecs.array(_codecs.model("ExperimentTag")), False),
    )
