from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitRepository(Model):
    """A Git repository."""

    key: str
    """Key, unique within its kind."""
    workspace_key: str
    """Key of the workspace."""
    branch_name: str
    """Name of the branch."""
    git_url: str
    """URL of the Git repository."""
    git_folder_path: str
    """Path of the Git folder."""
    credential_key: str | Unset = UNSET
    """Key of the credential."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Sparse checkout."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """Whether the private connectivity is enabled."""
    git_connectivity_profile_key: str | Unset = UNSET
    """Key of the Git connectivity profile."""
    git_connectivity_profile_name: str | Unset = UNSET
    """Name of the Git connectivity profile."""
    credential_store_key: str | Unset = UNSET
    """Key of the credential store."""
    credential_store_name: str | Unset = UNSET
    """Name of the credential store."""
