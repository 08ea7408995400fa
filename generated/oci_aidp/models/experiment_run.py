from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExperimentRun(Model):
    """An experiment run."""

    info: models.ExperimentRunInfo | Unset = UNSET
    """Information."""
    data: models.ExperimentRunData | Unset = UNSET
    """The data."""
    inputs: models.ExperimentRunInputs | Unset = UNSET
    """Inputs."""
    outputs: models.ExperimentRunOutputs | Unset = UNSET
    """Outputs."""
