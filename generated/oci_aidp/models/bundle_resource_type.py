from ..enums import OpenEnum


class BundleResourceType(OpenEnum):
    JOB = "JOB"
    AGENTFLOW = "AGENTFLOW"
    """An agent."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
