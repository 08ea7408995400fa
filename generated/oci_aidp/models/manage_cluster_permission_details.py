from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageClusterPermissionDetails(Model):
    """What is needed to manage a cluster permission."""

    assign_cluster_permission_details: models.AssignClusterPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_cluster_permission_details: models.RevokeClusterPermissionDetails | Unset = UNSET
    """What to revoke."""
