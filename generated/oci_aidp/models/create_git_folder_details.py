from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateGitFolderDetails(Model):
    folder_path: str
    """Where to clone to, relative to the workspace and without leading slash: `Shared/pipelines` becomes
    `/Workspace/Shared/pipelines`."""
    git_provider_key: str | Unset = UNSET
    """Entry of the service's table of Git providers; `GIT` by default."""
    git_repository_url: str
    """URL to clone from, such as `https://github.com/larkspur-foods/pipelines.git`."""
    branch_name: str
    """Existing branch to clone."""
    credential_key: str
    """UUID of a user setting of the caller that holds the Git account; from ListUserSettings with `settingType`
    `GIT_ACCOUNT`, found by `displayName`."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """`true` if the Git server is reached by a private network; `gitConnectivityProfileKey` and `credentialStoreKey`
    are then required."""
    git_connectivity_profile_key: str | Unset = UNSET
    """From ListPrivateNetworkProfiles, found by name. Required if `isPrivateConnectivityEnabled` is `true`."""
    credential_store_key: str | Unset = UNSET
    """Credential with the CA certificate of the Git server's TLS, from ListCredentials by `displayName`. Required if
    `isPrivateConnectivityEnabled` is `true`."""
    description: str | Unset = UNSET
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Limits the clone to some folders; only at creation, never later."""
