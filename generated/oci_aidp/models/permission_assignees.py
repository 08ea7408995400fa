from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .grantee_type import GranteeType


@define(kw_only=True)
class PermissionAssignees(Model):
    """Permission assignees."""

    type_: GranteeType
    """Kind."""
    targets: list[str]
    """Targets."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("GranteeType"), False),
        ("targets", "targets", None, False),
    )
