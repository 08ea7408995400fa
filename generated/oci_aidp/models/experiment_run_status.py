from ..enums import OpenEnum


class ExperimentRunStatus(OpenEnum):
    RUNNING = "RUNNING"
    """Begun and not closed yet."""
    SCHEDULED = "SCHEDULED"
    """To begin later."""
    FINISHED = "FINISHED"
    """Completed; final."""
    FAILED = "FAILED"
    """Ended by an error; final."""
    KILLED = "KILLED"
    """Stopped by a user; final."""
    INTERNAL_ERROR = "INTERNAL_ERROR"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
