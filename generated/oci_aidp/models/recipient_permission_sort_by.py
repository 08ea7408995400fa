from ..enums import OpenEnum


class RecipientPermissionSortBy(OpenEnum):
    """The schema RecipientPermissionSortBy."""

    GRANTEE = "grantee"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
