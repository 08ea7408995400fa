from ..enums import OpenEnum


class TaskSource(OpenEnum):
    WORKSPACE = "WORKSPACE"
    GIT_PROVIDER = "GIT_PROVIDER"
    """Read from the repository in `gitConfig`."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
