from ..enums import OpenEnum


class RecipientPermissionSortBy(OpenEnum):
    GRANTEE = "grantee"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
