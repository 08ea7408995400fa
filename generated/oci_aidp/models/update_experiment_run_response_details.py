from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class UpdateExperimentRunResponseDetails(Model):
    run_info: models.ExperimentRunInfo

    _wire_names = {"run_info": "run_info"}
