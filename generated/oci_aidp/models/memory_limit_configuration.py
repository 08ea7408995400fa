from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MemoryLimitConfiguration(Model):
    """The schema MemoryLimitConfiguration."""

    type_: models.MemoryLimitType | Unset = UNSET
    config: models.MemoryLimitConfigurationDetails | Unset = UNSET
