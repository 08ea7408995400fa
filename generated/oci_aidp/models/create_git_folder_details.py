from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sparse_checkout_details import SparseCheckoutDetails


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
    sparse_checkout: SparseCheckoutDetails | Unset = UNSET
    """Sparse checkout."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("folder_path", "folderPath", None, False),
        ("git_provider_key", "gitProviderKey", None, False),
        ("git_repository_url", "gitRepositoryUrl", None, False),
        ("branch_name", "branchName", None, False),
        ("credential_key", "credentialKey", None, False),
        ("is_private_connectivity_enabled", "isPrivateConnectivityEnabled", None, False),
        ("git_connectivity_profile_key", "gitConnectivityProfileKey", None, False),
        ("credential_store_key", "credentialStoreKey", None, False),
        ("description", "description", None, False),
        ("sparse_checkout", "sparseCheckout", _codecs.model("SparseCheckoutDetails"), False),
    )
