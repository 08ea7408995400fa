from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class CheckoutBranchDetails(Model):
    """Details of a checkout branch."""

    branch_name: str
    """Name of the branch."""
    git_folder_path: str
    """Path of the Git folder."""
