from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class ExperimentResponse(Model):
    """The schema ExperimentResponse."""

    experiment: models.Experiment
    """Container of runs, in the sense of MLflow."""
