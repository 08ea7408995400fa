from ..enums import OpenEnum


class RecipientLifecycleState(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
