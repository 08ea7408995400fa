from ..enums import OpenEnum


class JobRunRepairMode(OpenEnum):
    """No longer supported; select tasks with `repairTasks`."""

    RESUME = "RESUME"
    RERUN = "RERUN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
