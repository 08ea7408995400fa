from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignClusterPermissionDetails, RevokeClusterPermissionDetails


@define(kw_only=True)
class ManageClusterPermissionDetails(Model):
    """What is needed to manage a cluster permission."""

    assign_cluster_permission_details: AssignClusterPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_cluster_permission_details: RevokeClusterPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
