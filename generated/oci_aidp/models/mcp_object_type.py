from ..enums import OpenEnum


class McpObjectType(OpenEnum):
    TOOL = "TOOL"
    PROMPT = "PROMPT"
    RESOURCE = "RESOURCE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
