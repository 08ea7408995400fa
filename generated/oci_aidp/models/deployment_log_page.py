from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentLogSummary


@define(kw_only=True)
class DeploymentLogPage(Model):
    """A deployment log page."""

    items: list[DeploymentLogSummary]
    """The items of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {}
