from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .role_summary import RoleSummary


@define(kw_only=True)
class RoleCollection(Model):
    """One page of roles."""

    items: list[RoleSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("RoleSummary")), False),)
