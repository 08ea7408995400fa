from ..enums import OpenEnum


class SessionType(OpenEnum):
    """The schema SessionType."""

    NOTEBOOK = "notebook"
    FILE = "file"
    AGENTFLOW = "agentflow"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
