from ..enums import OpenEnum


class BundlePublishState(OpenEnum):
    """Values of bundle publish state."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    NOT_PUBLISHED = "NOT_PUBLISHED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
