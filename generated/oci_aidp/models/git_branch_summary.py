from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class GitBranchSummary(Model):
    """A Git branch, as lists show it."""

    branch_name: str
    """Name of the branch."""
    branch_path: str
    """Path of the branch."""
