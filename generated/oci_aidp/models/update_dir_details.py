from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class UpdateDirDetails(Model):
    """The schema UpdateDirDetails."""

    display_name: str | Unset = UNSET
    """New name of the folder, the last part of its path."""
