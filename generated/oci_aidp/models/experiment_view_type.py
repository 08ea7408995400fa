from ..enums import OpenEnum


class ExperimentViewType(OpenEnum):
    """Values of experiment view type."""

    ACTIVE_ONLY = "ACTIVE_ONLY"
    DELETED_ONLY = "DELETED_ONLY"
    ALL = "ALL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
