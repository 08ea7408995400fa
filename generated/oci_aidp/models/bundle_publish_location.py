from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class BundlePublishLocation(Model):
    """Where the last publish operation wrote to."""

    path: str
    """Root folder, resolved."""
    overwrite: bool | Unset = UNSET
    """Whether artifacts that do not belong to this bundle could be overwritten."""
