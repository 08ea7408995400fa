from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateGitRepositoryDetails(Model):
    """Fields left out keep their value."""

    git_folder_path: str | Unset = UNSET
    """No effect; the folder is neither renamed nor moved."""
    git_url: str | Unset = UNSET
    """New URL of the remote repository; a change starts an async operation."""
    credential_key: str | Unset = UNSET
    """Key of the caller's user setting with `settingType` `GIT_ACCOUNT`, found by `displayName` with
    ListUserSettings; it authenticates with the Git server. Not `credentialStoreKey`."""
    sparse_checkout: models.SparseCheckoutDetails | Unset = UNSET
    """The patterns can change; a folder created without sparse checkout stays so, and the reverse."""
    is_private_connectivity_enabled: bool | Unset = UNSET
    """`true` if the Git server is reached by a private network."""
    git_connectivity_profile_key: str | Unset = UNSET
    """Private network profile, found by `name` with ListPrivateNetworkProfiles. Required if
    `isPrivateConnectivityEnabled` is true."""
    credential_store_key: str | Unset = UNSET
    """Credential that holds the TLS CA certificate of the Git server, found by `displayName` with ListCredentials;
    not a login. Required if `isPrivateConnectivityEnabled` is true."""
