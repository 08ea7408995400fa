from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class TableCollection(Model):
    """The schema TableCollection."""

    items: list[models.TableSummary]
