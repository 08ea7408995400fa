from ..enums import OpenEnum


class SharePermissionSortBy(OpenEnum):
    """Fields to sort by."""

    GRANTEE = "grantee"
    GRANTEE_TYPE = "granteeType"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
