from ..enums import OpenEnum


class BundleResourceType(OpenEnum):
    """The schema BundleResourceType."""

    JOB = "JOB"
    AGENTFLOW = "AGENTFLOW"
    """An agent."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
