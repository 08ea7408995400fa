from ..enums import OpenEnum


class ClusterLibraryType(OpenEnum):
    WORKSPACE_FILE = "WORKSPACE_FILE"
    """File in the workspace: `.jar`, `.whl` or `requirements.txt`."""
    VOLUME_FILE = "VOLUME_FILE"
    """File in a volume: `.jar`, `.whl` or `requirements.txt`."""
    PYPI = "PYPI"
    """Python package from a pip index."""
    MAVEN = "MAVEN"
    """Module from a Maven repository."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
