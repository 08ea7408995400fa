from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class GitFolder(Model):
    """Folder of a workspace that holds the clone of a Git repository."""

    folder_path: str
    """Where to clone to, relative to the workspace and without leading slash: `Shared/pipelines` becomes
    `/Workspace/Shared/pipelines`."""
    git_provider_key: str | Unset = UNSET
    """Entry of the service's table of Git providers; `GIT` by default."""
    git_repository_url: str | Unset = UNSET
    """URL to clone from, such as `https://github.com/larkspur-foods/pipelines.git`."""
    description: str | Unset = UNSET
    branch_name: str | Unset = UNSET
    """Branch that was cloned."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """`true` if the Git server is reached by a private network; `gitConnectivityProfileKey` and `credentialStoreKey`
    are then required."""
    git_connectivity_profile_key: str | Unset = UNSET
    """From ListPrivateNetworkProfiles, found by name. Required if `isPrivateConnectivityEnabled` is `true`."""
    credential_store_key: str | Unset = UNSET
    """Credential with the CA certificate of the Git server's TLS, from ListCredentials by `displayName`. Required if
    `isPrivateConnectivityEnabled` is `true`."""
    folder_metadata: dict[str, Any] | Unset = UNSET
    """Facts about the folder, such as its branch."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Folders that the clone is limited to."""
