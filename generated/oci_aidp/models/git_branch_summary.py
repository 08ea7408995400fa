from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class GitBranchSummary(Model):
    """A Git branch, as lists show it."""

    branch_name: str
    """Name of the branch."""
    branch_path: str
    """Path of the branch."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("branch_name", "branchName", None, False),
        ("branch_path", "branchPath", None, False),
    )
