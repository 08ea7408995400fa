from ..enums import OpenEnum


class SparseCheckoutMode(OpenEnum):
    CONE = "CONE"
    """Git's cone mode: whole folders, no file patterns."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
