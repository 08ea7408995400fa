from ..enums import OpenEnum


class RunOutputDataCharset(OpenEnum):
    """Values of run output data charset."""

    UTF_8 = "UTF_8"
    UTF_16 = "UTF_16"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
