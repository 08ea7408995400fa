from ..enums import OpenEnum


class UserSettingType(OpenEnum):
    IAM_USER_CREDENTIAL = "IAM_USER_CREDENTIAL"
    """API key of an OCI user."""
    GIT_ACCOUNT = "GIT_ACCOUNT"
    """Token for a Git provider."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
