from ..enums import OpenEnum


class GitPullAction(OpenEnum):
    """Values of Git pull action."""

    PULL = "PULL"
    MERGE_CONTINUE = "MERGE_CONTINUE"
    MERGE_ABORT = "MERGE_ABORT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
