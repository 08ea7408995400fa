from ..enums import OpenEnum


class AgentLifecycleState(OpenEnum):
    """The schema AgentLifecycleState."""

    DRAFT = "DRAFT"
    DEPLOYED = "DEPLOYED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
