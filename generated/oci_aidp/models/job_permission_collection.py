from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class JobPermissionCollection(Model):
    """One page of job permissions."""

    items: list[models.JobPermissionSummary]
    """The items of this page."""
