from ..enums import OpenEnum


class GitDiffTruncatedReason(OpenEnum):
    MAX_PATCH_BYTES = "MAX_PATCH_BYTES"
    BINARY = "BINARY"
    TOO_LARGE = "TOO_LARGE"
    UNKNOWN = "UNKNOWN"
