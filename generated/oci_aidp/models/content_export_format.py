from ..enums import OpenEnum


class ContentExportFormat(OpenEnum):
    IPYNB = "ipynb"
    """Jupyter notebook file; the default."""
    HTML = "html"
    """One page, with images embedded as Base64."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
