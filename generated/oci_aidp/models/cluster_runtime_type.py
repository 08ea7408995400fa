from ..enums import OpenEnum


class ClusterRuntimeType(OpenEnum):
    """Values of cluster runtime type."""

    SPARK = "SPARK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
