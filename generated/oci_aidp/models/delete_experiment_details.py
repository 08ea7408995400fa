from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeleteExperimentDetails(Model):
    """What is needed to delete an experiment."""

    experiment_id: str
    """Identifier of the experiment."""
    is_permanent: bool | Unset = UNSET
    """Whether it is permanent."""

    _wire_names = {"experiment_id": "experiment_id", "is_permanent": "is_permanent"}
