from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import JobRunSummary


@define(kw_only=True)
class JobRunCollection(Model):
    """One page of job runs."""

    items: list[JobRunSummary]
    """The items of this page."""

    _names = {}
