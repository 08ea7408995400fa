from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateGitRepositoryDetails(Model):
    """What is needed to update a Git repository."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    git_url: str | Unset = UNSET
    """URL of the Git repository."""
    credential_key: str | Unset = UNSET
    """Key of the credential."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Sparse checkout."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """Whether the private connectivity is enabled."""
    git_connectivity_profile_key: str | Unset = UNSET
    """Key of the Git connectivity profile."""
    credential_store_key: str | Unset = UNSET
    """Key of the credential store."""
