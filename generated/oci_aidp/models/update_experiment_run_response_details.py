from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class UpdateExperimentRunResponseDetails(Model):
    """The schema UpdateExperimentRunResponseDetails."""

    run_info: models.ExperimentRunInfo

    _wire_names = {"run_info": "run_info"}
