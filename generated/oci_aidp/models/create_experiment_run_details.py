from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_run_tag import ExperimentRunTag


@define(kw_only=True)
class CreateExperimentRunDetails(Model):
    """What is needed to create an experiment run."""

    run_name: str | Unset = UNSET
    """Name of the run."""
    experiment_id: str | Unset = UNSET
    """Identifier of the experiment."""
    start_time: int | Unset = UNSET
    """When it started."""
    tags: list[ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_name", "run_name", None, False),
        ("experiment_id", "experiment_id", None, False),
        ("start_time", "start_time", None, False),
        ("tags", "tags", _codecs.array(_codecs.model("ExperimentRunTag")), False),
    )
