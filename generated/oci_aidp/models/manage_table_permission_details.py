from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_table_permission_details import AssignTablePermissionDetails
    from .revoke_table_permission_details import RevokeTablePermissionDetails


@define(kw_only=True)
class ManageTablePermissionDetails(Model):
    """What is needed to manage a table permission."""

    assign_table_permission_details: AssignTablePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_table_permission_details: RevokeTablePermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_table_permission_details",
            "assignTablePermissionDetails",
            _codecs.model("AssignTablePermissionDetails"),
            False,
        ),
        (
            "revoke_table_permission_details",
            "revokeTablePermissionDetails",
            _codecs.model("RevokeTablePermissionDetails"),
            False,
        ),
    )
