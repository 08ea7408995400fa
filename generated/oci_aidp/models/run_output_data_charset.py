from ..enums import OpenEnum


class RunOutputDataCharset(OpenEnum):
    UTF_8 = "UTF_8"
    UTF_16 = "UTF_16"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
