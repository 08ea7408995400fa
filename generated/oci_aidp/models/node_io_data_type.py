from ..enums import OpenEnum


class NodeIoDataType(OpenEnum):
    FLOW = "FLOW"
    STR = "STR"
    INT = "INT"
    BOOL = "BOOL"
    FLOAT = "FLOAT"
    LIST = "LIST"
    DICT = "DICT"
    ANY = "ANY"
    TOOLS = "TOOLS"
    LLMS = "LLMS"
    AGENTS = "AGENTS"
    PLANNER = "PLANNER"
    FLOWS = "FLOWS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
