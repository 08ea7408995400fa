from ..enums import OpenEnum


class JobRunTrigger(OpenEnum):
    """Values of job run trigger."""

    SCHEDULED = "SCHEDULED"
    MANUAL = "MANUAL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
