from ..enums import OpenEnum


class TaskRunIf(OpenEnum):
    """Results of the tasks in `dependsOn` with which the task runs."""

    ALL_SUCCESS = "ALL_SUCCESS"
    ALL_DONE = "ALL_DONE"
    NONE_FAILED = "NONE_FAILED"
    AT_LEAST_ONE_SUCCESS = "AT_LEAST_ONE_SUCCESS"
    ALL_FAILED = "ALL_FAILED"
    AT_LEAST_ONE_FAILED = "AT_LEAST_ONE_FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
