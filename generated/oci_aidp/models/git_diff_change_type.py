from ..enums import OpenEnum


class GitDiffChangeType(OpenEnum):
    ADDED = "ADDED"
    MODIFIED = "MODIFIED"
    DELETED = "DELETED"
    RENAMED = "RENAMED"
    """`oldGitFilePath` has the former path."""
    COPIED = "COPIED"
    TYPE_CHANGED = "TYPE_CHANGED"
    """The type of file, such as symbolic link, is another one."""
    UNMERGED = "UNMERGED"
    """In conflict."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
