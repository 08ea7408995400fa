from ..enums import OpenEnum


class AgentType(OpenEnum):
    """Values of agent type."""

    CANVAS = "CANVAS"
    CODE = "CODE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
