"""List credentials."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.CredentialCollection"](
    "ListCredentials", "GET", "/aiDataPlatforms/{aiDataPlatformId}/credentials"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.CredentialSortBy | Unset = UNSET,
    credential_type: models.CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.CredentialCollection:
    """List credentials.

    Preview. Returns one page of the credentials in the platform's store, without their details; GetCredential
    adds these.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        display_name: Only resources with exactly this name.
        display_name_contains: Only credentials whose display name contains this text; upper and lower case are alike.
        lifecycle_state: Only credentials in this state, such as `ACTIVE`.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, in descending order by default, or `name`, ascending by default.
        credential_type: `credentialType` in the query.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        One page of credentials.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={
            "displayName": display_name,
            "displayNameContains": display_name_contains,
            "lifecycleState": lifecycle_state,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
            "credentialType": credential_type,
        },
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.CredentialSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
