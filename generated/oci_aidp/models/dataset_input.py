from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class DatasetInput(Model):
    """Dataset as a run used it."""

    dataset: models.Dataset
    """Reference to data that a run used for training, testing or evaluation."""
    tags: list[models.InputTag] | Unset = UNSET
    """What the run used it for; MLflow's key is `mlflow.data.context`, as in `training`."""
