from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class CreateExperimentResponseDetails(Model):
    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""

    _wire_names = {"experiment_id": "experiment_id"}
