from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class TablePermissionCollection(Model):
    """The schema TablePermissionCollection."""

    items: list[models.TablePermissionSummary]
