from ..enums import OpenEnum


class ClusterLibraryType(OpenEnum):
    """Values of cluster library type."""

    WORKSPACE_FILE = "WORKSPACE_FILE"
    VOLUME_FILE = "VOLUME_FILE"
    PYPI = "PYPI"
    MAVEN = "MAVEN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
