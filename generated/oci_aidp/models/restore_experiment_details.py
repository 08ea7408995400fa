from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class RestoreExperimentDetails(Model):
    """What is needed to restore an experiment."""

    experiment_id: str
    """Identifier of the experiment."""

    _wire_names = {"experiment_id": "experiment_id"}
