from ..enums import OpenEnum


class AgentDeploymentType(OpenEnum):
    """Values of agent deployment type."""

    TEST = "TEST"
    PROD = "PROD"
    CODE = "CODE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
