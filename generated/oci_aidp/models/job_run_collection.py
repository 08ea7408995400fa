from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class JobRunCollection(Model):
    """One page of job runs."""

    items: list[models.JobRunSummary]
    """The items of this page."""
