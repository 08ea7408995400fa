from ..enums import OpenEnum


class FileFormat(OpenEnum):
    """Values of file format."""

    AVRO = "AVRO"
    ORC = "ORC"
    PARQUET = "PARQUET"
    TEXTFILE = "TEXTFILE"
    JSON = "JSON"
    CSV = "CSV"
    DELTA = "DELTA"
    ICEBERG = "ICEBERG"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
