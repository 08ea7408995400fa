from ..enums import OpenEnum


class InferenceInvocationStatus(OpenEnum):
    """Values of inference invocation status."""

    SUCCESS = "SUCCESS"
    MALFORMED = "MALFORMED"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"
