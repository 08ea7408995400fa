from ..enums import OpenEnum


class McpObjectType(OpenEnum):
    """The schema McpObjectType."""

    TOOL = "TOOL"
    PROMPT = "PROMPT"
    RESOURCE = "RESOURCE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
