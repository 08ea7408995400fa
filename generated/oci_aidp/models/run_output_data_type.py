from ..enums import OpenEnum


class RunOutputDataType(OpenEnum):
    """Values of run output data type."""

    TEXT_PLAIN = "TEXT_PLAIN"
    NOTEBOOK = "NOTEBOOK"
    TEXT_HTML = "TEXT_HTML"
    IMAGE_PNG = "IMAGE_PNG"
    IMAGE_SVG = "IMAGE_SVG"
    IMAGE_JPEG = "IMAGE_JPEG"
    APPLICATION_PDF = "APPLICATION_PDF"
    APPLICATION_JSON = "APPLICATION_JSON"
    FILE_PATH = "FILE_PATH"
    NOTEBOOK_PATH = "NOTEBOOK_PATH"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
