from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeleteExperimentRunDetails(Model):
    """What is needed to delete an experiment run."""

    run_id: str
    """Identifier of the run."""
    is_permanent: bool | Unset = UNSET
    """Whether it is permanent."""

    _wire_names = {"run_id": "run_id", "is_permanent": "is_permanent"}
