from ..enums import OpenEnum


class ClusterLibraryOperation(OpenEnum):
    INSTALL = "INSTALL"
    UNINSTALL = "UNINSTALL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
