from ..enums import OpenEnum


class TaskRunOutputFormat(OpenEnum):
    """Values of task run output format."""

    HTML = "HTML"
    IPYNB = "IPYNB"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
