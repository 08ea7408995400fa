from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True, repr=False)
class MemoryLimitConfiguration(Model):
    """The schema MemoryLimitConfiguration."""

    type_: models.MemoryLimitType | Unset = UNSET
    config: models.MemoryLimitConfigurationDetails | Unset = UNSET
