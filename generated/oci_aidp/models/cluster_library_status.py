from ..enums import OpenEnum


class ClusterLibraryStatus(OpenEnum):
    PENDING = "PENDING"
    RESOLVING = "RESOLVING"
    INSTALLING = "INSTALLING"
    INSTALLED = "INSTALLED"
    FAILED = "FAILED"
    """Not available; `stateMessage` says why and at which step."""
    INSTALL_ON_RESTART = "INSTALL_ON_RESTART"
    """Takes effect with the next RestartCluster."""
    UNINSTALL_ON_RESTART = "UNINSTALL_ON_RESTART"
    """Removed with the next RestartCluster."""
    SKIPPED = "SKIPPED"
    """Not installed; `stateMessage` says why."""
    DELETED = "DELETED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
