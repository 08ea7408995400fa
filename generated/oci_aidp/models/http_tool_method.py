from ..enums import OpenEnum


class HttpToolMethod(OpenEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"
    PATCH = "PATCH"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
