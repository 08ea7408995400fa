from ..enums import OpenEnum


class DeploymentLogMessageState(OpenEnum):
    """Whether there is text, and why not; only `AVAILABLE` comes with text."""

    AVAILABLE = "AVAILABLE"
    REDACTED = "REDACTED"
    NOT_AUTHORIZED = "NOT_AUTHORIZED"
    UNKNOWN = "UNKNOWN"
