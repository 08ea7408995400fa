from ..enums import OpenEnum


class CredentialSortBy(OpenEnum):
    """Fields to sort by."""

    TIME_CREATED = "timeCreated"
    NAME = "name"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
