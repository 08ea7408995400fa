from ..enums import OpenEnum


class SchemaLifecycleState(OpenEnum):
    """State of a schema, or of a catalog in the filter of ListCatalogs."""

    ACTIVE = "ACTIVE"
    CREATING = "CREATING"
    DELETING = "DELETING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
