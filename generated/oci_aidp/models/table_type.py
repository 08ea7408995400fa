from ..enums import OpenEnum


class TableType(OpenEnum):
    MANAGED = "MANAGED"
    """Data is stored in the platform and is deleted with the table."""
    EXTERNAL = "EXTERNAL"
    """Data lies elsewhere and stays when the table is deleted."""
    SYNONYM = "SYNONYM"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
