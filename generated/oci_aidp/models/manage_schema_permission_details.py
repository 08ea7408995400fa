from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_schema_permission_details import AssignSchemaPermissionDetails
    from .revoke_schema_permission_details import RevokeSchemaPermissionDetails


@define(kw_only=True)
class ManageSchemaPermissionDetails(Model):
    """What is needed to manage a schema permission."""

    assign_schema_permission_details: AssignSchemaPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_schema_permission_details: RevokeSchemaPermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_schema_permission_details",
            "assignSchemaPermissionDetails",
            _codecs.model("AssignSchemaPermissionDetails"),
            False,
        ),
        (
            "revoke_schema_permission_details",
            "revokeSchemaPermissionDetails",
            _codecs.model("RevokeSchemaPermissionDetails"),
            False,
        ),
    )
