from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ComputeConfigurationLibraryEntry(Model):
    """One library for all of a cluster: exactly one of `path`, `pip` and `jar` is set."""

    path: str | Unset = UNSET
    """File in the workspace or a volume that lists libraries."""
    pip: str | Unset = UNSET
    """Python package, such as `requests==2.31.0`."""
    jar: str | Unset = UNSET
    """Maven coordinate, `groupId:artifactId:version`, or path in the workspace or a volume."""
