from ..enums import OpenEnum


class GitProviderName(OpenEnum):
    GITHUB = "GITHUB"
    BITBUCKET = "BITBUCKET"
    GITLAB = "GITLAB"
    OCI_DEVOPS = "OCI_DEVOPS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
