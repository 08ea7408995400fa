from ..enums import OpenEnum


class TaskSource(OpenEnum):
    """Values of task source."""

    WORKSPACE = "WORKSPACE"
    GIT_PROVIDER = "GIT_PROVIDER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
