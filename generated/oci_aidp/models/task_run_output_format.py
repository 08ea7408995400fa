from ..enums import OpenEnum


class TaskRunOutputFormat(OpenEnum):
    HTML = "HTML"
    """One page, images embedded as Base64."""
    IPYNB = "IPYNB"
    """Jupyter notebook file."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
