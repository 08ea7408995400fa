from ..enums import OpenEnum


class RecipientLifecycleState(OpenEnum):
    """The schema RecipientLifecycleState."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
