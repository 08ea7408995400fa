from ..enums import OpenEnum


class PiiCategoryName(OpenEnum):
    PERSON = "PERSON"
    ADDRESS = "ADDRESS"
    TELEPHONE_NUMBER = "TELEPHONE_NUMBER"
    EMAIL = "EMAIL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
