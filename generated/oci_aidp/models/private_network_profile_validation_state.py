from ..enums import OpenEnum


class PrivateNetworkProfileValidationState(OpenEnum):
    UNKNOWN = "UNKNOWN"
    VALID = "VALID"
    INVALID = "INVALID"
