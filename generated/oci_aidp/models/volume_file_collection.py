from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class VolumeFileCollection(Model):
    items: list[models.VolumeFileSummary]
