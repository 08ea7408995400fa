from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .catalog_permission import CatalogPermission
    from .grantee_type import GranteeType


@define(kw_only=True)
class CatalogPermissionSummary(Model):
    """A catalog permission, as lists show it."""

    grantee: str | Unset = UNSET
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: GranteeType | Unset = UNSET
    """Kind of grantee."""
    grantee_permissions: list[CatalogPermission] | Unset = UNSET
    """Permissions that the grantee has."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("grantee", "grantee", None, False),
        ("grantee_name", "granteeName", None, False),
        ("grantee_type", "granteeType", _codecs.enum("GranteeType"), False),
        ("grantee_permissions", "granteePermissions", _codecs.array(_codecs.enum("CatalogPermission")), False),
    )
