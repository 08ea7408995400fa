from ..enums import OpenEnum


class RecipientPermissionSortBy(OpenEnum):
    """Fields to sort by."""

    GRANTEE = "grantee"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
