from ..enums import OpenEnum


class ShareAccessAction(OpenEnum):
    """Values of share access action."""

    GRANT = "GRANT"
    REVOKE = "REVOKE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
