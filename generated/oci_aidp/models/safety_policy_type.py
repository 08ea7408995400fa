from ..enums import OpenEnum


class SafetyPolicyType(OpenEnum):
    CONTENT_MODERATION = "CONTENT_MODERATION"
    """Harmful language by category, such as hate speech or violence."""
    PROMPT_ATTACKS_PREVENTION = "PROMPT_ATTACKS_PREVENTION"
    """Prompt injection."""
    PII_DETECTION = "PII_DETECTION"
    """Personal data, by built-in categories and own patterns."""
    DENIED_TOPICS = "DENIED_TOPICS"
    """Subjects that the caller defines."""
    WORD_FILTERS = "WORD_FILTERS"
    """Banned words and regular expressions."""
    CONTEXTUAL_GROUNDING = "CONTEXTUAL_GROUNDING"
    CUSTOM_POLICY = "CUSTOM_POLICY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
