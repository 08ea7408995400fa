from ..enums import OpenEnum


class FileVisibility(OpenEnum):
    """The schema FileVisibility."""

    END_USER_ONLY = "END_USER_ONLY"
    DEVELOPER_ONLY = "DEVELOPER_ONLY"
    END_USER_AND_DEVELOPER = "END_USER_AND_DEVELOPER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
