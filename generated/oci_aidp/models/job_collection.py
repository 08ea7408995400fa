from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .job_summary import JobSummary


@define(kw_only=True)
class JobCollection(Model):
    """One page of jobs."""

    items: list[JobSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("JobSummary")), False),)
