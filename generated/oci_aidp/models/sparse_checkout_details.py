from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SparseCheckoutDetails(Model):
    """Which folders of a repository are checked out. To be set when the Git folder is created: patterns can change
    later, but sparse checkout can neither be switched on nor off."""

    patterns: list[str] | Unset = UNSET
    """Folders, relative to the root of the repository; no files. Files in the root are always there; without
    patterns there is nothing else."""
    mode: models.SparseCheckoutMode | Unset = UNSET
    """`CONE` is the only mode of the service, although Git has another."""
