from ..enums import OpenEnum


class ExperimentRunStatus(OpenEnum):
    """Values of experiment run status."""

    RUNNING = "RUNNING"
    SCHEDULED = "SCHEDULED"
    FINISHED = "FINISHED"
    FAILED = "FAILED"
    KILLED = "KILLED"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
