from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class GitRepository(Model):
    """A remote repository, connected to a Git folder of a workspace."""

    key: str
    """Opaque. Not the `resourceName` of the async operation that created the folder."""
    workspace_key: str
    branch_name: str
    git_url: str
    """URL of the remote repository that has the branch."""
    git_folder_path: str
    """Workspace path of the Git folder that is on this branch."""
    credential_key: str | Unset = UNSET
    """Key of the caller's user setting with `settingType` `GIT_ACCOUNT`, found by `displayName` with
    ListUserSettings; it authenticates with the Git server. Not `credentialStoreKey`."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """Which folders of a repository are checked out. To be set when the Git folder is created: patterns can change
    later, but sparse checkout can neither be switched on nor off."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """`true` if the Git server is reached by a private network."""
    git_connectivity_profile_key: str | Unset = UNSET
    """Private network profile, found by `name` with ListPrivateNetworkProfiles. Required if
    `isPrivateConnectivityEnabled` is true."""
    git_connectivity_profile_name: str | Unset = UNSET
    """Name of the private network profile."""
    credential_store_key: str | Unset = UNSET
    """Credential that holds the TLS CA certificate of the Git server, found by `displayName` with ListCredentials;
    not a login. Required if `isPrivateConnectivityEnabled` is true."""
    credential_store_name: str | Unset = UNSET
    """`displayName` of the credential with the TLS CA certificate."""
