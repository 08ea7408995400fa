from ..enums import OpenEnum


class AgentLifecycleState(OpenEnum):
    """Values of agent lifecycle state."""

    DRAFT = "DRAFT"
    DEPLOYED = "DEPLOYED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
