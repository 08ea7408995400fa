from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class DeleteExperimentDetails(Model):
    experiment_id: str
    """Assigned by the service, such as `17`; from ListExperiments."""
    is_permanent: bool | Unset = UNSET
    """`true` erases it for good, refused if it has any run; `false` (default) only marks it, so that
    RestoreExperiment can undo."""

    _wire_names = {"experiment_id": "experiment_id", "is_permanent": "is_permanent"}
