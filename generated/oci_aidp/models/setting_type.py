from ..enums import OpenEnum


class SettingType(OpenEnum):
    IAM_USER_CREDENTIAL = "IAM_USER_CREDENTIAL"
    """API key of an OCI user."""
    GIT_ACCOUNT = "GIT_ACCOUNT"
    """Token for a Git provider."""
    OAUTH = "OAUTH"
    """ListUserSettings cannot filter by it."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
