from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .role_permission_summary import RolePermissionSummary


@define(kw_only=True)
class RolePermissionCollection(Model):
    """One page of role permissions."""

    items: list[RolePermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("RolePermissionSummary")), False),
    )
