from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dataset_input import DatasetInput


@define(kw_only=True)
class LogExperimentRunInputsDetails(Model):
    """What is needed to log experiment run inputs."""

    run_id: str
    """Identifier of the run."""
    dataset_inputs: list[DatasetInput] | Unset = UNSET
    """Dataset inputs."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("dataset_inputs", "dataset_inputs", _codecs.array(_codecs.model("DatasetInput")), False),
    )
