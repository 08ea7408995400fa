from ..enums import OpenEnum


class AgentType(OpenEnum):
    CANVAS = "CANVAS"
    """Drawn in the visual builder; has a diagram."""
    CODE = "CODE"
    """Written in Python, for example with LangGraph; has an entry file."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
