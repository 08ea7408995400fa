from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateExperimentDetails(Model):
    """What is needed to update an experiment."""

    experiment_id: str
    """Identifier of the experiment."""
    new_name: str | Unset = UNSET
    """New name."""

    _wire_names = {"experiment_id": "experiment_id", "new_name": "new_name"}
