from ..enums import OpenEnum


class ExternalTableLocationType(OpenEnum):
    OBJECT_STORAGE = "OBJECT_STORAGE"
    """OCI Object Storage; needs IAM permission to read the bucket and inspect its objects."""
    MOUNT = "MOUNT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
