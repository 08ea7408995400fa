from ..enums import OpenEnum


class CatalogType(OpenEnum):
    INTERNAL = "INTERNAL"
    """Standard catalog; the platform manages the metadata of all it holds."""
    EXTERNAL = "EXTERNAL"
    """Catalog on a source outside the platform, whose metadata it copies."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
