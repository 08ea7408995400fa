from ..enums import OpenEnum


class AttachedSessionType(OpenEnum):
    """Values of attached session type."""

    NOTEBOOK = "NOTEBOOK"
    FILE = "FILE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
