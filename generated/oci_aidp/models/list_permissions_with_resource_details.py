from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ListPermissionsWithResourceDetails(Model):
    """One resource and what may be done with it."""

    permissions: list[models.AllPrivilegeType]
    resource_type: models.PermissionResourceType
    resource_key: str
    """UUID for a workspace and what is in it, such as a cluster. On the catalog side full names: `<catalog>`,
    `<catalog>.<schema>`, `<catalog>.<schema>.<table>`."""
