from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class CreateExperimentResponseDetails(Model):
    """Answer to a request to create an experiment."""

    experiment_id: str
    """Identifier of the experiment."""

    _wire_names = {"experiment_id": "experiment_id"}
