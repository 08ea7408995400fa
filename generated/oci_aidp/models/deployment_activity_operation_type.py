from ..enums import OpenEnum


class DeploymentActivityOperationType(OpenEnum):
    """Values of deployment activity operation type."""

    CREATE = "CREATE"
    EDIT = "EDIT"
    ACTIVATE = "ACTIVATE"
    DEACTIVATE = "DEACTIVATE"
    ROLL_FORWARD = "ROLL_FORWARD"
    ROLL_BACK = "ROLL_BACK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
