from ..enums import OpenEnum


class LoggingType(OpenEnum):
    OCI_LOGGING = "OCI_LOGGING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
