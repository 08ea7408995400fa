from ..enums import OpenEnum


class CatalogSourceType(OpenEnum):
    """Source of an external catalog."""

    ADW = "ADW"
    """Autonomous Data Warehouse."""
    ALH = "ALH"
    """Oracle Autonomous AI Lakehouse."""
    KAFKA = "KAFKA"
    """Apache Kafka; topics take the place of schemas."""
    ATP = "ATP"
    """Autonomous Transaction Processing."""
    ORACLE = "ORACLE"
    """Oracle Database."""
    EXADATA = "EXADATA"
    MYSQL = "MYSQL"
    AZURE_SQLSERVER = "AZURE_SQLSERVER"
    """Azure SQL Database."""
    SNOWFLAKE = "SNOWFLAKE"
    GOOGLE_BIGQUERY = "GOOGLE_BIGQUERY"
    DB2 = "DB2"
    ORACLE_ANALYTICS = "ORACLE_ANALYTICS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
