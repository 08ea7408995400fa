from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateDirDetails(Model):
    display_name: str | Unset = UNSET
    """New name of the folder, the last part of its path."""
