from ..enums import OpenEnum


class DeploymentStatus(OpenEnum):
    """Values of deployment status."""

    INACTIVE = "INACTIVE"
    ACTIVATING = "ACTIVATING"
    ACTIVE = "ACTIVE"
    DEACTIVATING = "DEACTIVATING"
    UPDATING = "UPDATING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
