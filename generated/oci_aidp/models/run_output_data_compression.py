from ..enums import OpenEnum


class RunOutputDataCompression(OpenEnum):
    GZIP = "GZIP"
    DEFLATE = "DEFLATE"
    COMPRESS = "COMPRESS"
    BZIP2 = "BZIP2"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
