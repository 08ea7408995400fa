from ..enums import OpenEnum


class GitAccountUserSettingEntityType(OpenEnum):
    """The schema GitAccountUserSettingEntityType."""

    PERSONAL_ACCESS_TOKEN = "PERSONAL_ACCESS_TOKEN"
    """`personalAccessToken` holds it; the only value."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
