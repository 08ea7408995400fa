from ..enums import OpenEnum


class ModelVersionStatus(OpenEnum):
    """Values of model version status."""

    PENDING_REGISTRATION = "PENDING_REGISTRATION"
    FAILED_REGISTRATION = "FAILED_REGISTRATION"
    READY = "READY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
