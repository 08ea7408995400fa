from ..enums import OpenEnum


class EntityLineageLevel(OpenEnum):
    """What the nodes of a lineage are."""

    ENTITY = "ENTITY"
    """Whole tables and volumes."""
    COLUMN = "COLUMN"
    """Single columns."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
