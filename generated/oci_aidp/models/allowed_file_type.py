from ..enums import OpenEnum


class AllowedFileType(OpenEnum):
    PDF = "pdf"
    TXT = "txt"
    CSV = "csv"
    JSON = "json"
    NDJSON = "ndjson"
    PNG = "png"
    JPG = "jpg"
    JPEG = "jpeg"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
