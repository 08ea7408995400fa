from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class VolumeCollection(Model):
    """The schema VolumeCollection."""

    items: list[models.VolumeSummary]
