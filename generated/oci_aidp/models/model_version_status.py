from ..enums import OpenEnum


class ModelVersionStatus(OpenEnum):
    PENDING_REGISTRATION = "PENDING_REGISTRATION"
    """The service still works on it."""
    FAILED_REGISTRATION = "FAILED_REGISTRATION"
    """Final; `status_message` tells why."""
    READY = "READY"
    """Usable; final."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
