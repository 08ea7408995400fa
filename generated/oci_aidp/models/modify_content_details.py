from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ModifyContentDetails(Model):
    path: str | Unset = UNSET
    """New path, relative to the workspace, with the name as its last part."""
