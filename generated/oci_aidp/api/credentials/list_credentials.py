"""ListCredentials: List credentials."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.credential_collection import CredentialCollection
    from ...models.credential_sort_by import CredentialSortBy
    from ...models.credential_summary import CredentialSummary
    from ...models.credential_type import CredentialType
    from ...models.sort_order import SortOrder

OPERATION: Operation[CredentialCollection] = Operation(
    "ListCredentials", "GET", "/aiDataPlatforms/{aiDataPlatformId}/credentials", "CredentialCollection"
)


def _request(
    ai_data_platform_id: str,
    *,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Request[CredentialCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
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


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> CredentialCollection:
    """List credentials.

    Returns one page of credentials of an AI Data Platform.

    REST reference: ListCredentials, GET /aiDataPlatforms/{aiDataPlatformId}/credentials

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        display_name: Display name to look for, compared in full.
        display_name_contains: Text that the display name contains.
        lifecycle_state: Lifecycle state to look for.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        credential_type: Kind of credential.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        One page of credentials.

    Raises:
        ServiceError: the service refused, with a status and a class of its own:
            400: The request is not valid, for example a parameter or a header is malformed.
            401: The credentials are missing, expired or otherwise not accepted.
            404: The resource does not exist, or the caller may not see it.
            429: Too many requests in a short time.
            500: The service met an unexpected condition.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: a path parameter is empty, or a header has control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            display_name=display_name,
            display_name_contains=display_name_contains,
            lifecycle_state=lifecycle_state,
            limit=limit,
            page=page,
            sort_order=sort_order,
            sort_by=sort_by,
            credential_type=credential_type,
            opc_request_id=opc_request_id,
            should_update_recent=should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[CredentialCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        display_name=display_name,
        display_name_contains=display_name_contains,
        lifecycle_state=lifecycle_state,
        limit=limit,
        page=page,
        sort_order=sort_order,
        sort_by=sort_by,
        credential_type=credential_type,
        opc_request_id=opc_request_id,
        should_update_recent=should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> CredentialCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            display_name=display_name,
            display_name_contains=display_name_contains,
            lifecycle_state=lifecycle_state,
            limit=limit,
            page=page,
            sort_order=sort_order,
            sort_by=sort_by,
            credential_type=credential_type,
            opc_request_id=opc_request_id,
            should_update_recent=should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[CredentialCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        display_name=display_name,
        display_name_contains=display_name_contains,
        lifecycle_state=lifecycle_state,
        limit=limit,
        page=page,
        sort_order=sort_order,
        sort_by=sort_by,
        credential_type=credential_type,
        opc_request_id=opc_request_id,
        should_update_recent=should_update_recent,
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Iterator[CredentialSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id,
        display_name=display_name,
        display_name_contains=display_name_contains,
        lifecycle_state=lifecycle_state,
        limit=limit,
        page=page,
        sort_order=sort_order,
        sort_by=sort_by,
        credential_type=credential_type,
        opc_request_id=opc_request_id,
        should_update_recent=should_update_recent,
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: CredentialSortBy | Unset = UNSET,
    credential_type: CredentialType | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AsyncIterator[CredentialSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        display_name=display_name,
        display_name_contains=display_name_contains,
        lifecycle_state=lifecycle_state,
        limit=limit,
        page=page,
        sort_order=sort_order,
        sort_by=sort_by,
        credential_type=credential_type,
        opc_request_id=opc_request_id,
        should_update_recent=should_update_recent,
    ).aiterate(client)
