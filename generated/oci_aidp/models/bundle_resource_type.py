from ..enums import OpenEnum


class BundleResourceType(OpenEnum):
    """Values of bundle resource type."""

    JOB = "JOB"
    AGENTFLOW = "AGENTFLOW"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
