from ..enums import OpenEnum


class UploadZipAction(OpenEnum):
    CREATE = "CREATE"
    """Starts the async operation and returns the URL to upload to."""
    UPDATE = "UPDATE"
    """Reports that the ZIP file is uploaded, so that it gets unpacked."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
