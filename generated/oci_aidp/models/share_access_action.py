from ..enums import OpenEnum


class ShareAccessAction(OpenEnum):
    """The schema ShareAccessAction."""

    GRANT = "GRANT"
    """The recipient may read the share."""
    REVOKE = "REVOKE"
    """The recipient may no longer read the share."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
