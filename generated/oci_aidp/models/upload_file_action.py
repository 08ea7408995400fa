from ..enums import OpenEnum


class UploadFileAction(OpenEnum):
    """Values of upload file action."""

    CREATE = "CREATE"
    REFRESH = "REFRESH"
    UPDATE = "UPDATE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
