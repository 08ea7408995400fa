from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class VolumePermissionCollection(Model):
    """The schema VolumePermissionCollection."""

    items: list[models.VolumePermissionSummary]
