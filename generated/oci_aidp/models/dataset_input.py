from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DatasetInput(Model):
    """Dataset as a run used it."""

    dataset: models.Dataset
    """Reference to data that a run used for training, testing or evaluation."""
    tags: list[models.InputTag] | Unset = UNSET
    """What the run used it for; MLflow's key is `mlflow.data.context`, as in `training`."""
