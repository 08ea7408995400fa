from ..enums import OpenEnum


class ThirdPartyLlmProvider(OpenEnum):
    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
