from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ComputeConfigurationLibraries(Model):
    python: list[str] | Unset = UNSET
    """Packages, such as `requests==2.31.0`, and paths of files in the workspace or a volume."""
    jars: list[str] | Unset = UNSET
    """Maven coordinates, `groupId:artifactId:version`, and paths of files in the workspace or a volume."""
