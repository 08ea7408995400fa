from ..enums import OpenEnum


class KernelExecutionState(OpenEnum):
    """Values of kernel execution state."""

    UNKNOWN = "unknown"
    STARTING = "starting"
    IDLE = "idle"
    BUSY = "busy"
    TERMINATING = "terminating"
    RESTARTING = "restarting"
    AUTORESTARTING = "autorestarting"
    DEAD = "dead"
