from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class UpdateWorkspaceAsyncOperationStatusDetails(Model):
    state_message: str | Unset = UNSET
    state: models.NetworkConfigurationState
    """State of the network of a workspace as reported to the service."""
    external_id: str | Unset = UNSET
    """Work request outside of the service, if there is one."""
    properties: dict[str, Any] | Unset = UNSET
    """Free-form."""
