from ..enums import OpenEnum


class SessionRetentionBreachAction(OpenEnum):
    """Values of session retention breach action."""

    DELETE_FIFO = "DELETE_FIFO"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
