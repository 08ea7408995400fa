from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .grantee_type import GranteeType


@define(kw_only=True)
class RoleAssignee(Model):
    """A role assignee."""

    type_: GranteeType
    """Kind."""
    target: str
    """Target."""
    target_name: str | Unset = UNSET
    """Name of the target."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("GranteeType"), False),
        ("target", "target", None, False),
        ("target_name", "targetName", None, False),
    )
