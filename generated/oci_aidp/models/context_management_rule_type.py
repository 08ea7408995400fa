from ..enums import OpenEnum


class ContextManagementRuleType(OpenEnum):
    CLEAR_TOOL_USES = "CLEAR_TOOL_USES"
    """Drops the output of earlier tool calls."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
