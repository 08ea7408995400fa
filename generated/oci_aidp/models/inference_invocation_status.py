from ..enums import OpenEnum


class InferenceInvocationStatus(OpenEnum):
    """Outcome, from the HTTP status of the response event."""

    SUCCESS = "SUCCESS"
    """2xx."""
    MALFORMED = "MALFORMED"
    """4xx."""
    FAILED = "FAILED"
    """5xx."""
    UNKNOWN = "UNKNOWN"
    """The response event has no status code."""
