from ..enums import OpenEnum


class ThirdPartyLlmProvider(OpenEnum):
    """Values of third party LLM provider."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
