from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class RoleCollection(Model):
    """The schema RoleCollection."""

    items: list[models.RoleSummary]
