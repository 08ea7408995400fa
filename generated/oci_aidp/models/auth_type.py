from ..enums import OpenEnum


class AuthType(OpenEnum):
    """Values of authentication type."""

    NO_AUTH = "NO_AUTH"
    BEARER_TOKEN = "BEARER_TOKEN"
    OAUTH = "OAUTH"
    OCI_RESOURCE_PRINCIPAL = "OCI_RESOURCE_PRINCIPAL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
