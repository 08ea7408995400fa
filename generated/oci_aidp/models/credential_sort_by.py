from ..enums import OpenEnum


class CredentialSortBy(OpenEnum):
    """The schema CredentialSortBy."""

    TIME_CREATED = "timeCreated"
    NAME = "name"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
