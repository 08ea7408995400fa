from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .job_run_summary import JobRunSummary


@define(kw_only=True)
class JobRunCollection(Model):
    """One page of job runs."""

    items: list[JobRunSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("JobRunSummary")), False),)
