from ..enums import OpenEnum


class WorkspaceObjectType(OpenEnum):
    """The schema WorkspaceObjectType."""

    NOTEBOOK = "NOTEBOOK"
    JOB = "JOB"
    LAKE_FLOW = "LAKE_FLOW"
    AGENT_LAKE_FLOW = "AGENT_LAKE_FLOW"
    GENERATED_ARTIFACT = "GENERATED_ARTIFACT"
    LIBRARY = "LIBRARY"
    FILE = "FILE"
    FOLDER = "FOLDER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
