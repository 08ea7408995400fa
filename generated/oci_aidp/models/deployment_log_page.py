from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentLogPage(Model):
    """A deployment log page."""

    items: list[models.DeploymentLogSummary]
    """The items of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""
