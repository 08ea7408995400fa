from ..enums import OpenEnum


class VolumeType(OpenEnum):
    MANAGED = "MANAGED"
    """The platform creates the storage; deleting the volume deletes the files."""
    EXTERNAL = "EXTERNAL"
    """Existing folder of object storage; deleting the volume leaves the files."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
