from ..enums import OpenEnum


class AttachedSessionType(OpenEnum):
    """The schema AttachedSessionType."""

    NOTEBOOK = "NOTEBOOK"
    FILE = "FILE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
