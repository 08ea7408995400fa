from ..enums import OpenEnum


class ClusterLibraryStatus(OpenEnum):
    """Values of cluster library status."""

    PENDING = "PENDING"
    RESOLVING = "RESOLVING"
    INSTALLING = "INSTALLING"
    INSTALLED = "INSTALLED"
    FAILED = "FAILED"
    INSTALL_ON_RESTART = "INSTALL_ON_RESTART"
    UNINSTALL_ON_RESTART = "UNINSTALL_ON_RESTART"
    SKIPPED = "SKIPPED"
    DELETED = "DELETED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
