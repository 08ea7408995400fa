from ..enums import OpenEnum


class ChatMessageType(OpenEnum):
    INPUT_TEXT = "INPUT_TEXT"
    INPUT_IMAGE = "INPUT_IMAGE"
    INPUT_FILE = "INPUT_FILE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
