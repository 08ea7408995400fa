from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitFolder(Model):
    """A Git folder."""

    folder_path: str
    """Path of the folder."""
    git_provider_key: str | Unset = UNSET
    """Key of the Git provider."""
    git_repository_url: str | Unset = UNSET
    """URL of the Git repository."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """Whether the private connectivity is enabled."""
    git_connectivity_profile_key: str | Unset = UNSET
    """Key of the Git connectivity profile."""
    credential_store_key: str | Unset = UNSET
    """Key of the credential store."""
    folder_metadata: dict[str, Any] | Unset = UNSET
    """Folder metadata."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Sparse checkout."""
