from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_registered_model_permission_details import AssignRegisteredModelPermissionDetails
    from .revoke_registered_model_permission_details import RevokeRegisteredModelPermissionDetails


@define(kw_only=True)
class ManageRegisteredModelPermissionDetails(Model):
    """What is needed to manage a registered model permission."""

    assign_registered_model_permission_details: AssignRegisteredModelPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_registered_model_permission_details: RevokeRegisteredModelPermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_registered_model_permission_details",
            "assignRegisteredModelPermissionDetails",
            _codecs.model("AssignRegisteredModelPermissionDetails"),
            False,
        ),
        (
            "revoke_registered_model_permission_details",
            "revokeRegisteredModelPermissionDetails",
            _codecs.model("RevokeRegisteredModelPermissionDetails"),
            False,
        ),
    )
