from ..enums import OpenEnum


class FieldType(OpenEnum):
    STRING = "STRING"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
