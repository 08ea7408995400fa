from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateExperimentDetails(Model):
    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""
    new_name: str | Unset = UNSET
    """Must be unique; left out, the name stays."""

    _wire_names = {"experiment_id": "experiment_id", "new_name": "new_name"}
