from ..enums import OpenEnum


class ThirdPartyLlmProvider(OpenEnum):
    """The schema ThirdPartyLlmProvider."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
