from ..enums import OpenEnum


class GitProviderName(OpenEnum):
    """Values of Git provider name."""

    GITHUB = "GITHUB"
    BITBUCKET = "BITBUCKET"
    GITLAB = "GITLAB"
    OCI_DEVOPS = "OCI_DEVOPS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
