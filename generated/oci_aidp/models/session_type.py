from ..enums import OpenEnum


class SessionType(OpenEnum):
    """Values of session type."""

    NOTEBOOK = "notebook"
    FILE = "file"
    AGENTFLOW = "agentflow"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
