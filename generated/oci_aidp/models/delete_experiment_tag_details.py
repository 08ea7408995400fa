from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeleteExperimentTagDetails(Model):
    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""
    key: str
    """MLflow guarantees at least 250 bytes."""

    _wire_names = {"experiment_id": "experiment_id"}
