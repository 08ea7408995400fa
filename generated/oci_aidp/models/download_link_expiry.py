from ..enums import OpenEnum


class DownloadLinkExpiry(OpenEnum):
    SESSION_DURATION = "SESSION_DURATION"
    """The link is meant to work as long as the session lasts."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
