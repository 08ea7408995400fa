from ..enums import OpenEnum


class ToolType(OpenEnum):
    """Values of tool type."""

    RAG = "RAG"
    SQL = "SQL"
    PROMPT = "PROMPT"
    NL2SQL = "NL2SQL"
    MCP = "MCP"
    CUSTOM = "CUSTOM"
    HTTP = "HTTP"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
