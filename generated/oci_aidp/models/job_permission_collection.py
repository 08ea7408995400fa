from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .job_permission_summary import JobPermissionSummary


@define(kw_only=True)
class JobPermissionCollection(Model):
    """One page of job permissions."""

    items: list[JobPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("JobPermissionSummary")), False),
    )
