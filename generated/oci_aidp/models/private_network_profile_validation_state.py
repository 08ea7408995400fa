from ..enums import OpenEnum


class PrivateNetworkProfileValidationState(OpenEnum):
    """Values of private network profile validation state."""

    UNKNOWN = "UNKNOWN"
    VALID = "VALID"
    INVALID = "INVALID"
