from ..enums import OpenEnum


class DeploymentLogMessageState(OpenEnum):
    """Values of deployment log message state."""

    AVAILABLE = "AVAILABLE"
    REDACTED = "REDACTED"
    NOT_AUTHORIZED = "NOT_AUTHORIZED"
    UNKNOWN = "UNKNOWN"
