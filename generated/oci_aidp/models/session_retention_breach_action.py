from ..enums import OpenEnum


class SessionRetentionBreachAction(OpenEnum):
    DELETE_FIFO = "DELETE_FIFO"
    """The oldest data is deleted first."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
