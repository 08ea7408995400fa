from ..enums import OpenEnum


class SchemaEntityType(OpenEnum):
    """Source that a schema comes from."""

    ADW = "ADW"
    """Autonomous Data Warehouse."""
    ALH = "ALH"
    """Oracle Autonomous AI Lakehouse."""
    STANDARD = "STANDARD"
    """Schema of a standard catalog, managed by the platform."""
    KAFKA_TOPIC = "KAFKA_TOPIC"
    """Topic of a Kafka catalog."""
    ATP = "ATP"
    """Autonomous Transaction Processing."""
    ORACLE = "ORACLE"
    """Oracle Database."""
    EXADATA = "EXADATA"
    MYSQL = "MYSQL"
    DB2 = "DB2"
    AZURE_SQLSERVER = "AZURE_SQLSERVER"
    """Azure SQL Database."""
    SNOWFLAKE = "SNOWFLAKE"
    GOOGLE_BIGQUERY = "GOOGLE_BIGQUERY"
    ORACLE_ANALYTICS = "ORACLE_ANALYTICS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
