from ..enums import OpenEnum


class PrivateNetworkProfileValidationState(OpenEnum):
    """The schema PrivateNetworkProfileValidationState."""

    UNKNOWN = "UNKNOWN"
    VALID = "VALID"
    INVALID = "INVALID"
