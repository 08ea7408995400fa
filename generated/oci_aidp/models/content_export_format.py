from ..enums import OpenEnum


class ContentExportFormat(OpenEnum):
    """Values of content export format."""

    IPYNB = "ipynb"
    HTML = "html"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
