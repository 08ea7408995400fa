from ..enums import OpenEnum


class SafetyPolicyScope(OpenEnum):
    """Values of safety policy scope."""

    USER_REQUEST = "USER_REQUEST"
    AGENT_RESPONSE = "AGENT_RESPONSE"
    BOTH = "BOTH"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
