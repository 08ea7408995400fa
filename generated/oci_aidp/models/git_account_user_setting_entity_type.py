from ..enums import OpenEnum


class GitAccountUserSettingEntityType(OpenEnum):
    PERSONAL_ACCESS_TOKEN = "PERSONAL_ACCESS_TOKEN"
    """`personalAccessToken` holds it; the only value."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
