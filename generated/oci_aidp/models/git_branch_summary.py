from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class GitBranchSummary(Model):
    """The schema GitBranchSummary."""

    branch_name: str
    branch_path: str
    """Fully qualified."""
