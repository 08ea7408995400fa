from ..enums import OpenEnum


class ContextManagementRuleType(OpenEnum):
    """Values of context management rule type."""

    CLEAR_TOOL_USES = "CLEAR_TOOL_USES"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
