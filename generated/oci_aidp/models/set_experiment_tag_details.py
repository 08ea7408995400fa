from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class SetExperimentTagDetails(Model):
    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""
    key: str
    """MLflow guarantees at least 250 bytes."""
    value: str
    """MLflow guarantees at least 5000 bytes."""

    _wire_names = {"experiment_id": "experiment_id"}
