from ..enums import OpenEnum


class LoggingType(OpenEnum):
    """The schema LoggingType."""

    OCI_LOGGING = "OCI_LOGGING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
