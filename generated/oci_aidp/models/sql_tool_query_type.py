from ..enums import OpenEnum


class SqlToolQueryType(OpenEnum):
    ORACLE = "ORACLE"
    """Oracle database of an external catalog; needs `catalogKey` and `schemaKey`."""
    SPARK = "SPARK"
    """Spark cluster; needs `sparkComputeKey`."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
