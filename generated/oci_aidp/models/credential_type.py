from ..enums import OpenEnum


class CredentialType(OpenEnum):
    """Values of credential type."""

    SECRET_TOKEN = "SECRET_TOKEN"
    VAULT_REFERENCE = "VAULT_REFERENCE"
    SERVICE_ACCOUNT = "SERVICE_ACCOUNT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
