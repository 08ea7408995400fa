from ..enums import OpenEnum


class DeploymentLogCoverageState(OpenEnum):
    UNKNOWN = "UNKNOWN"
    """Neither completeness nor a gap is established."""
    PARTIAL = "PARTIAL"
    """A gap is known for certain."""
    COMPLETE_WITHIN_RETENTION = "COMPLETE_WITHIN_RETENTION"
    """The scan was not cut short and verified retention holds the whole period."""
