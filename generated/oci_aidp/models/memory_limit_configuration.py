from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class MemoryLimitConfiguration(Model):
    type_: models.MemoryLimitType | Unset = UNSET
    config: models.MemoryLimitConfigurationDetails | Unset = UNSET
