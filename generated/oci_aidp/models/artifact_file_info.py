from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ArtifactFileInfo(Model):
    """File or directory below the root artifact directory of a run."""

    path: str | Unset = UNSET
    """Relative to the run's root artifact directory."""
    is_dir: bool | Unset = UNSET
    file_size: int | Unset = UNSET
    """In bytes; absent for directories."""

    _wire_names = {"is_dir": "is_dir", "file_size": "file_size"}
