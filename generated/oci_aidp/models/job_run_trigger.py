from ..enums import OpenEnum


class JobRunTrigger(OpenEnum):
    SCHEDULED = "SCHEDULED"
    """Started by the job's schedule."""
    MANUAL = "MANUAL"
    """Started by a caller."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
