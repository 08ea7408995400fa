from ..enums import OpenEnum


class DeploymentLogLevel(OpenEnum):
    """Values of deployment log level."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    CRITICAL = "CRITICAL"
    UNKNOWN = "UNKNOWN"
