from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class TablePermissionCollection(Model):
    """The schema TablePermissionCollection."""

    items: list[models.TablePermissionSummary]
