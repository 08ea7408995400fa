from ..enums import OpenEnum


class TableEntityType(OpenEnum):
    """Values of table entity type."""

    ADW = "ADW"
    ALH = "ALH"
    STANDARD = "STANDARD"
    ATP = "ATP"
    ORACLE = "ORACLE"
    EXADATA = "EXADATA"
    MYSQL = "MYSQL"
    DB2 = "DB2"
    AZURE_SQLSERVER = "AZURE_SQLSERVER"
    SNOWFLAKE = "SNOWFLAKE"
    GOOGLE_BIGQUERY = "GOOGLE_BIGQUERY"
    ORACLE_ANALYTICS = "ORACLE_ANALYTICS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
