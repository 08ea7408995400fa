from ..enums import OpenEnum


class GitAccountUserSettingEntityType(OpenEnum):
    """Values of Git account user setting entity type."""

    PERSONAL_ACCESS_TOKEN = "PERSONAL_ACCESS_TOKEN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
