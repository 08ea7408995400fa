from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DatasetInput(Model):
    """A dataset input."""

    dataset: models.Dataset
    """Dataset."""
    tags: list[models.InputTag] | Unset = UNSET
    """Tags."""
