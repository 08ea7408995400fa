from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateGitFolderDetails(Model):
    """What is needed to create a Git folder."""

    folder_path: str
    """Path of the folder."""
    git_provider_key: str | Unset = UNSET
    """Key of the Git provider."""
    git_repository_url: str
    """URL of the Git repository."""
    branch_name: str
    """Name of the branch."""
    credential_key: str
    """Key of the credential."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """Whether the private connectivity is enabled."""
    git_connectivity_profile_key: str | Unset = UNSET
    """Key of the Git connectivity profile."""
    credential_store_key: str | Unset = UNSET
    """Key of the credential store."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Sparse checkout."""
