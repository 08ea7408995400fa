from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class RestoreExperimentRunDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""

    _wire_names = {"run_id": "run_id"}
