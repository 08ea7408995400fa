from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class UpdateExperimentRunResponseDetails(Model):
    """Answer to a request to update an experiment run."""

    run_info: models.ExperimentRunInfo
    """Run information."""

    _wire_names = {"run_info": "run_info"}
