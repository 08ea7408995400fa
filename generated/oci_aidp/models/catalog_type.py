from ..enums import OpenEnum


class CatalogType(OpenEnum):
    """Values of catalog type."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
