from ..enums import OpenEnum


class TableType(OpenEnum):
    """Values of table type."""

    MANAGED = "MANAGED"
    EXTERNAL = "EXTERNAL"
    SYNONYM = "SYNONYM"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
