from ..enums import OpenEnum


class ModelDeploymentAuthType(OpenEnum):
    """How callers of the query endpoint are authenticated."""

    AIDP = "AIDP"
    """`authDetails` must be left out."""
    OAUTH = "OAUTH"
    """Tokens of the issuer in `authDetails`, which is required."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
