from ..enums import OpenEnum


class SafetyPolicyScope(OpenEnum):
    USER_REQUEST = "USER_REQUEST"
    """Checks what users send."""
    AGENT_RESPONSE = "AGENT_RESPONSE"
    """Checks what the agent answers."""
    BOTH = "BOTH"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
