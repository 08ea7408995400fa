from ..enums import OpenEnum


class UploadZipAction(OpenEnum):
    """Values of upload zip action."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
