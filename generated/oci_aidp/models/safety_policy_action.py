from ..enums import OpenEnum


class SafetyPolicyAction(OpenEnum):
    """Values of safety policy action."""

    BLOCK = "BLOCK"
    INFORM = "INFORM"
    MASK = "MASK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
