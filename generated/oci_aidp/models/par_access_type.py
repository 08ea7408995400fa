from ..enums import OpenEnum


class ParAccessType(OpenEnum):
    """What the holder of a pre-authenticated request URL may do in object storage."""

    OBJECT_READ = "OBJECT_READ"
    """Only reading, of a single object."""
    OBJECT_WRITE = "OBJECT_WRITE"
    """Only writing, of a single object."""
    OBJECT_READ_WRITE = "OBJECT_READ_WRITE"
    """Both, for a single object."""
    ANY_OBJECT_WRITE = "ANY_OBJECT_WRITE"
    """Write all objects of a bucket or prefix."""
    ANY_OBJECT_READ = "ANY_OBJECT_READ"
    """Read all objects of a bucket or prefix."""
    ANY_OBJECT_READ_WRITE = "ANY_OBJECT_READ_WRITE"
    """Read and write all objects of a bucket or prefix."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
