from ..enums import OpenEnum


class DeploymentLogLevel(OpenEnum):
    """Severity, normalised by the service."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    CRITICAL = "CRITICAL"
    UNKNOWN = "UNKNOWN"
    """The producer's own level is none of the others."""
