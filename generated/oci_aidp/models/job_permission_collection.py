from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import JobPermissionSummary


@define(kw_only=True)
class JobPermissionCollection(Model):
    """One page of job permissions."""

    items: list[JobPermissionSummary]
    """The items of this page."""

    _names = {}
