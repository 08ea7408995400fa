from ..enums import OpenEnum


class SharePermissionSortBy(OpenEnum):
    GRANTEE = "grantee"
    GRANTEE_TYPE = "granteeType"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
