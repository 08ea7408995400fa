from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class UpdateExperimentRunResponseDetails(Model):
    """The schema UpdateExperimentRunResponseDetails."""

    run_info: models.ExperimentRunInfo

    _wire_names = {"run_info": "run_info"}
