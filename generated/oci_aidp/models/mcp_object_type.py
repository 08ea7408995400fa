from ..enums import OpenEnum


class McpObjectType(OpenEnum):
    """Values of MCP object type."""

    TOOL = "TOOL"
    PROMPT = "PROMPT"
    RESOURCE = "RESOURCE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
