from ..enums import OpenEnum


class SessionType(OpenEnum):
    NOTEBOOK = "notebook"
    FILE = "file"
    AGENTFLOW = "agentflow"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
