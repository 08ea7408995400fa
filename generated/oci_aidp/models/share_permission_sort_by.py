from ..enums import OpenEnum


class SharePermissionSortBy(OpenEnum):
    """The schema SharePermissionSortBy."""

    GRANTEE = "grantee"
    GRANTEE_TYPE = "granteeType"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
