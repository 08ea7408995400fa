from ..enums import OpenEnum


class DownloadLinkExpiry(OpenEnum):
    """Values of download link expiry."""

    SESSION_DURATION = "SESSION_DURATION"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
