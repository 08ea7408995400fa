from ..enums import OpenEnum


class ClusterRuntimeType(OpenEnum):
    SPARK = "SPARK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
