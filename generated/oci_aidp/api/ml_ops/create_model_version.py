"""Create a model version."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.CreateModelVersionResponseDetails"](
    "CreateModelVersion", "POST", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/create"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.CreateModelVersionDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.CreateModelVersionResponseDetails:
    """Create a model version.

    Preview. Registers the artifacts at `source` as the next version of an existing registered model; the service
    assigns the version number. The answer's `status` may still be `PENDING_REGISTRATION`; poll GetModelVersion
    until it is `READY`. CreateWorkspaceModelVersion does the same within a workspace.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The new model version with its number.
    """
    return OPERATION(client, ai_data_platform_id)(
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
