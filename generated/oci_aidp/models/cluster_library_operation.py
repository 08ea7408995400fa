from ..enums import OpenEnum


class ClusterLibraryOperation(OpenEnum):
    """Values of cluster library operation."""

    INSTALL = "INSTALL"
    UNINSTALL = "UNINSTALL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
