from ..enums import OpenEnum


class RecipientLifecycleState(OpenEnum):
    """Values of recipient lifecycle state."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
