from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ExperimentResponse(Model):
    """Answer to an experiment."""

    experiment: models.Experiment
    """Experiment."""
