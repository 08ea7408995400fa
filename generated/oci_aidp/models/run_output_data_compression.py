from ..enums import OpenEnum


class RunOutputDataCompression(OpenEnum):
    """Values of run output data compression."""

    GZIP = "GZIP"
    DEFLATE = "DEFLATE"
    COMPRESS = "COMPRESS"
    BZIP2 = "BZIP2"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
