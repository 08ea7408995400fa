from ..enums import OpenEnum


class ModelDeploymentAuthType(OpenEnum):
    """Values of model deployment authentication type."""

    AIDP = "AIDP"
    OAUTH = "OAUTH"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
