from ..enums import OpenEnum


class FieldType(OpenEnum):
    """Values of field type."""

    STRING = "STRING"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
