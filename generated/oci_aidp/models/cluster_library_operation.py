from ..enums import OpenEnum


class ClusterLibraryOperation(OpenEnum):
    """The schema ClusterLibraryOperation."""

    INSTALL = "INSTALL"
    UNINSTALL = "UNINSTALL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
