from ..enums import OpenEnum


class KernelExecutionState(OpenEnum):
    UNKNOWN = "unknown"
    STARTING = "starting"
    IDLE = "idle"
    """Ready to run a cell."""
    BUSY = "busy"
    """Running a cell."""
    TERMINATING = "terminating"
    RESTARTING = "restarting"
    AUTORESTARTING = "autorestarting"
    DEAD = "dead"
