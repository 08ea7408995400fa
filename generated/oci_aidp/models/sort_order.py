from ..enums import OpenEnum


class SortOrder(OpenEnum):
    """Direction of a sort."""

    ASC = "ASC"
    DESC = "DESC"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
