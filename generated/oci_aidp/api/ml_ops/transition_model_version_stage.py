"""Move a model version to another stage."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.TransitionModelVersionStageResponseDetails"](
    "TransitionModelVersionStage",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/transition-stage",
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.TransitionModelVersionStageDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.TransitionModelVersionStageResponseDetails:
    """Move a model version to another stage.

    Preview. Moves a model version to another lifecycle stage and, if asked, archives the versions that hold the
    stage now. MLflow has deprecated stages in favour of aliases and tags.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The model version in its new stage.
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
