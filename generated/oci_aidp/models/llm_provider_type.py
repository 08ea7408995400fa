from ..enums import OpenEnum


class LlmProviderType(OpenEnum):
    OCI_GEN_AI = "OCI_GEN_AI"
    """A model of OCI Generative AI."""
    THIRD_PARTY = "THIRD_PARTY"
    """A model of another provider, called with the caller's own API key."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
