from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_tag import ExperimentTag


@define(kw_only=True)
class Experiment(Model):
    """An experiment."""

    experiment_id: str
    """Identifier of the experiment."""
    name: str
    """Name."""
    artifact_location: str | Unset = UNSET
    """Artifact location."""
    lifecycle_stage: str | Unset = UNSET
    """Lifecycle stage."""
    creation_time: int | Unset = UNSET
    """Time of the creation."""
    last_update_time: int | Unset = UNSET
    """Time of the last update."""
    tags: list[ExperimentTag] | Unset = UNSET
    """Tags."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_id", "experiment_id", None, False),
        ("name", "name", None, False),
        ("artifact_location", "artifact_location", None, False),
        ("lifecycle_stage", "lifecycle_stage", None, False),
        ("creation_time", "creation_time", None, False),
        ("last_update_time", "last_update_time", None, False),
        ("tags", "tags", _codecs.array(_codecs.model("ExperimentTag")), False),
    )
