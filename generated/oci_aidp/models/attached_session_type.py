from ..enums import OpenEnum


class AttachedSessionType(OpenEnum):
    NOTEBOOK = "NOTEBOOK"
    FILE = "FILE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
