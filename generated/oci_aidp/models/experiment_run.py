from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_run_data import ExperimentRunData
    from .experiment_run_info import ExperimentRunInfo
    from .experiment_run_inputs import ExperimentRunInputs
    from .experiment_run_outputs import ExperimentRunOutputs


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
