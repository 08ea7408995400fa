from ..enums import OpenEnum


class CredentialType(OpenEnum):
    SECRET_TOKEN = "SECRET_TOKEN"
    """Named secrets, such as tokens or API keys, kept in the store itself."""
    VAULT_REFERENCE = "VAULT_REFERENCE"
    """OCID of a secret that is managed outside the platform, in a vault."""
    SERVICE_ACCOUNT = "SERVICE_ACCOUNT"
    """OCI user with the private key of an API signing key."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
