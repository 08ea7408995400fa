from ..enums import OpenEnum


class AuthType(OpenEnum):
    NO_AUTH = "NO_AUTH"
    """Sends no credentials; the default of custom tools."""
    BEARER_TOKEN = "BEARER_TOKEN"
    """Adds the header `Authorization: Bearer <token>`."""
    OAUTH = "OAUTH"
    """OAuth 2.0 client credentials flow."""
    OCI_RESOURCE_PRINCIPAL = "OCI_RESOURCE_PRINCIPAL"
    """Signs requests to OCI services as the platform's resource principal."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
