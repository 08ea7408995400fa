from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class GetExperimentRunResponseDetails(Model):
    """Answer to a request to get an experiment run."""

    run: models.ExperimentRun
    """Run."""
