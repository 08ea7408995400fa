from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class VolumeFileCollection(Model):
    """The schema VolumeFileCollection."""

    items: list[models.VolumeFileSummary]
