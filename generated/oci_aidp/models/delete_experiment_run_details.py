from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class DeleteExperimentRunDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    is_permanent: bool | Unset = UNSET
    """`true` erases it for good; `false` (default) only marks it, so that RestoreExperimentRun can undo."""

    _wire_names = {"run_id": "run_id", "is_permanent": "is_permanent"}
