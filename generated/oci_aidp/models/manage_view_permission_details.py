from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_view_permission_details import AssignViewPermissionDetails
    from .revoke_view_permission_details import RevokeViewPermissionDetails


@define(kw_only=True)
class ManageViewPermissionDetails(Model):
    """What is needed to manage a view permission."""

    assign_view_permission_details: AssignViewPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_view_permission_details: RevokeViewPermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_view_permission_details",
            "assignViewPermissionDetails",
            _codecs.model("AssignViewPermissionDetails"),
            False,
        ),
        (
            "revoke_view_permission_details",
            "revokeViewPermissionDetails",
            _codecs.model("RevokeViewPermissionDetails"),
            False,
        ),
    )
