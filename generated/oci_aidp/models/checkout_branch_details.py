from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class CheckoutBranchDetails(Model):
    """Details of a checkout branch."""

    branch_name: str
    """Name of the branch."""
    git_folder_path: str
    """Path of the Git folder."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("branch_name", "branchName", None, False),
        ("git_folder_path", "gitFolderPath", None, False),
    )
