from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunData, ExperimentRunInfo, ExperimentRunInputs, ExperimentRunOutputs


@define(kw_only=True)
class ExperimentRun(Model):
    """An experiment run."""

    info: ExperimentRunInfo | Unset = UNSET
    """Information."""
    data: ExperimentRunData | Unset = UNSET
    """The data."""
    inputs: ExperimentRunInputs | Unset = UNSET
    """Inputs."""
    outputs: ExperimentRunOutputs | Unset = UNSET
    """Outputs."""

    _names = {}
