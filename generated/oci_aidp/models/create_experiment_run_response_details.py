from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CreateExperimentRunResponseDetails(Model):
    """Answer to a request to create an experiment run."""

    run: models.ExperimentRun
    """Run."""
