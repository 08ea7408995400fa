from ..enums import OpenEnum


class ShareAccessAction(OpenEnum):
    GRANT = "GRANT"
    """The recipient may read the share."""
    REVOKE = "REVOKE"
    """The recipient may no longer read the share."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
