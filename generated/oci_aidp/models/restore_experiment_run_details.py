from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class RestoreExperimentRunDetails(Model):
    """What is needed to restore an experiment run."""

    run_id: str
    """Identifier of the run."""

    _wire_names = {"run_id": "run_id"}
