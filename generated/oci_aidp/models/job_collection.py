from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class JobCollection(Model):
    """One page of jobs."""

    items: list[models.JobSummary]
    """The items of this page."""
