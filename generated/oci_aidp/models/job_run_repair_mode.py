from ..enums import OpenEnum


class JobRunRepairMode(OpenEnum):
    """Values of job run repair mode."""

    RESUME = "RESUME"
    RERUN = "RERUN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
