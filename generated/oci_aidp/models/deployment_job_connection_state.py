from ..enums import OpenEnum


class DeploymentJobConnectionState(OpenEnum):
    """Whether the deployment job of a registered model can be used, as MLflow defines it."""

    DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED = "DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED"
    NOT_SET_UP = "NOT_SET_UP"
    """No job is set; the default."""
    CONNECTED = "CONNECTED"
    """The job is there, may be run and has the parameters it needs."""
    NOT_FOUND = "NOT_FOUND"
    """The job was deleted or may no longer be run."""
    REQUIRED_PARAMETERS_CHANGED = "REQUIRED_PARAMETERS_CHANGED"
    """The job no longer has the parameters it needs."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
