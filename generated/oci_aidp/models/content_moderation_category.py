from ..enums import OpenEnum


class ContentModerationCategory(OpenEnum):
    HATE_SPEECH = "HATE_SPEECH"
    HARASSMENT = "HARASSMENT"
    VIOLENCE = "VIOLENCE"
    SEXUAL = "SEXUAL"
    DEROGATORY = "DEROGATORY"
    TOXIC = "TOXIC"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
