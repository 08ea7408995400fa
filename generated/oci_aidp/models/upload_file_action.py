from ..enums import OpenEnum


class UploadFileAction(OpenEnum):
    """Step of an upload by PAR."""

    CREATE = "CREATE"
    """Begins the upload; the answer has `parUrl`."""
    REFRESH = "REFRESH"
    UPDATE = "UPDATE"
    """Closes the file, with `size` and `eTag` of what was uploaded."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
