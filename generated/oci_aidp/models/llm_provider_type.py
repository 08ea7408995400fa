from ..enums import OpenEnum


class LlmProviderType(OpenEnum):
    """Values of LLM provider type."""

    OCI_GEN_AI = "OCI_GEN_AI"
    THIRD_PARTY = "THIRD_PARTY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
