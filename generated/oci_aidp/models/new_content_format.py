from ..enums import OpenEnum


class NewContentFormat(OpenEnum):
    """The schema NewContentFormat."""

    JSON = "json"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
