from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_catalog_permission_details import AssignCatalogPermissionDetails
    from .revoke_catalog_permission_details import RevokeCatalogPermissionDetails


@define(kw_only=True)
class ManageCatalogPermissionDetails(Model):
    """What is needed to manage a catalog permission."""

    assign_catalog_permission_details: AssignCatalogPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_catalog_permission_details: RevokeCatalogPermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_catalog_permission_details",
            "assignCatalogPermissionDetails",
            _codecs.model("AssignCatalogPermissionDetails"),
            False,
        ),
        (
            "revoke_catalog_permission_details",
            "revokeCatalogPermissionDetails",
            _codecs.model("RevokeCatalogPermissionDetails"),
            False,
        ),
    )
