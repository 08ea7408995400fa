from ..enums import OpenEnum


class SafetyPolicyAction(OpenEnum):
    BLOCK = "BLOCK"
    INFORM = "INFORM"
    MASK = "MASK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
