from ..enums import OpenEnum


class CatalogSourceType(OpenEnum):
    """Values of catalog source type."""

    ADW = "ADW"
    ALH = "ALH"
    KAFKA = "KAFKA"
    ATP = "ATP"
    ORACLE = "ORACLE"
    EXADATA = "EXADATA"
    MYSQL = "MYSQL"
    AZURE_SQLSERVER = "AZURE_SQLSERVER"
    SNOWFLAKE = "SNOWFLAKE"
    GOOGLE_BIGQUERY = "GOOGLE_BIGQUERY"
    DB2 = "DB2"
    ORACLE_ANALYTICS = "ORACLE_ANALYTICS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
