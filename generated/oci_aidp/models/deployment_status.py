from ..enums import OpenEnum


class DeploymentStatus(OpenEnum):
    INACTIVE = "INACTIVE"
    """Offline; may be deleted."""
    ACTIVATING = "ACTIVATING"
    ACTIVE = "ACTIVE"
    """Takes inference requests; cannot be deleted, authentication cannot change."""
    DEACTIVATING = "DEACTIVATING"
    UPDATING = "UPDATING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
