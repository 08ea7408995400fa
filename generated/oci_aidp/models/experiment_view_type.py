from ..enums import OpenEnum


class ExperimentViewType(OpenEnum):
    """What a search returns with regard to soft deletion."""

    ACTIVE_ONLY = "ACTIVE_ONLY"
    """Not deleted; the default."""
    DELETED_ONLY = "DELETED_ONLY"
    """Deleted but restorable."""
    ALL = "ALL"
    """Both."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
