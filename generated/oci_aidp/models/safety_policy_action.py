from ..enums import OpenEnum


class SafetyPolicyAction(OpenEnum):
    """The schema SafetyPolicyAction."""

    BLOCK = "BLOCK"
    INFORM = "INFORM"
    MASK = "MASK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
