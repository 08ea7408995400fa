from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class GitBranchSummary(Model):
    branch_name: str
    branch_path: str
    """Fully qualified."""
