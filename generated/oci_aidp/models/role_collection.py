from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RoleSummary


@define(kw_only=True)
class RoleCollection(Model):
    """One page of roles."""

    items: list[RoleSummary]
    """The items of this page."""

    _names = {}
