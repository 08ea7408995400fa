from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class RegisteredModelPermissionCollection(Model):
    """The schema RegisteredModelPermissionCollection."""

    items: list[models.RegisteredModelPermissionSummary]
