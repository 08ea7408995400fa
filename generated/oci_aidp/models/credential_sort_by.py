from ..enums import OpenEnum


class CredentialSortBy(OpenEnum):
    TIME_CREATED = "timeCreated"
    NAME = "name"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
