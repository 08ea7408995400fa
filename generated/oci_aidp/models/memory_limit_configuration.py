from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class MemoryLimitConfiguration(Model):
    """A memory limit configuration."""

    type_: models.MemoryLimitType | Unset = UNSET
    """Kind."""
    config: models.MemoryLimitConfigurationDetails | Unset = UNSET
    """Configuration."""
