from ..enums import OpenEnum


class GitPullAction(OpenEnum):
    """Whatever is given, the service does `PULL`."""

    PULL = "PULL"
    MERGE_CONTINUE = "MERGE_CONTINUE"
    MERGE_ABORT = "MERGE_ABORT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
