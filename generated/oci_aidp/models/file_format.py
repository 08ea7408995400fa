from ..enums import OpenEnum


class FileFormat(OpenEnum):
    AVRO = "AVRO"
    """Row-based binary files that carry their schema; suited to heavy writing."""
    ORC = "ORC"
    """Optimized Row Columnar files; suited to heavy reading."""
    PARQUET = "PARQUET"
    """Columnar files; suited to reading some columns of many."""
    TEXTFILE = "TEXTFILE"
    """Text with the separator and quotes of a TxtFileDefinition."""
    JSON = "JSON"
    """For external tables one record on each line; multi-line JSON is not supported."""
    CSV = "CSV"
    """Comma-separated text."""
    DELTA = "DELTA"
    """Delta Lake."""
    ICEBERG = "ICEBERG"
    """Apache Iceberg."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
