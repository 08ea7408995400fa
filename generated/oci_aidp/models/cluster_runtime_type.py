from ..enums import OpenEnum


class ClusterRuntimeType(OpenEnum):
    """The schema ClusterRuntimeType."""

    SPARK = "SPARK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
