from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import JobSummary


@define(kw_only=True)
class JobCollection(Model):
    """One page of jobs."""

    items: list[JobSummary]
    """The items of this page."""

    _names = {}
