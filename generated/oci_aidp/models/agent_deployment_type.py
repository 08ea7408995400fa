from ..enums import OpenEnum


class AgentDeploymentType(OpenEnum):
    TEST = "TEST"
    """For trying the agent out before it is promoted to production."""
    PROD = "PROD"
    """Production; `Agent.a2aEndpointUrl` belongs to this deployment."""
    CODE = "CODE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
