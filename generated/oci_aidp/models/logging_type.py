from ..enums import OpenEnum


class LoggingType(OpenEnum):
    """Values of logging type."""

    OCI_LOGGING = "OCI_LOGGING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
