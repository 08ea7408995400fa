from ..enums import OpenEnum


class DeploymentActivityOperationType(OpenEnum):
    CREATE = "CREATE"
    EDIT = "EDIT"
    ACTIVATE = "ACTIVATE"
    DEACTIVATE = "DEACTIVATE"
    ROLL_FORWARD = "ROLL_FORWARD"
    """To a higher model version."""
    ROLL_BACK = "ROLL_BACK"
    """To a lower model version."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
