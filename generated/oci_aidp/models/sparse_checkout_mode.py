from ..enums import OpenEnum


class SparseCheckoutMode(OpenEnum):
    """Values of sparse checkout mode."""

    CONE = "CONE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
