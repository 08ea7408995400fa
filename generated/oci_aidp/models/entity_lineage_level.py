from ..enums import OpenEnum


class EntityLineageLevel(OpenEnum):
    """Values of entity lineage level."""

    ENTITY = "ENTITY"
    COLUMN = "COLUMN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
