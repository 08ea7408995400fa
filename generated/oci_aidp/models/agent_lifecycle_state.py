from ..enums import OpenEnum


class AgentLifecycleState(OpenEnum):
    DRAFT = "DRAFT"
    DEPLOYED = "DEPLOYED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
