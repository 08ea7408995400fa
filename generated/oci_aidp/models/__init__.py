"""The schemas of the API, one class each. A class is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .async_operation import AsyncOperation as AsyncOperation
    from .async_operation_action_type import AsyncOperationActionType as AsyncOperationActionType
    from .async_operation_collection import AsyncOperationCollection as AsyncOperationCollection
    from .async_operation_resource_type import AsyncOperationResourceType as AsyncOperationResourceType
    from .async_operation_sort_by import AsyncOperationSortBy as AsyncOperationSortBy
    from .async_operation_status import AsyncOperationStatus as AsyncOperationStatus
    from .async_operation_summary import AsyncOperationSummary as AsyncOperationSummary
    from .error import Error as Error
    from .sort_order import SortOrder as SortOrder

_MODULES = {
    "AsyncOperation": "async_operation",
    "AsyncOperationActionType": "async_operation_action_type",
    "AsyncOperationCollection": "async_operation_collection",
    "AsyncOperationResourceType": "async_operation_resource_type",
    "AsyncOperationSortBy": "async_operation_sort_by",
    "AsyncOperationStatus": "async_operation_status",
    "AsyncOperationSummary": "async_operation_summary",
    "Error": "error",
    "SortOrder": "sort_order",
}

__all__ = [
    "AsyncOperation",
    "AsyncOperationActionType",
    "AsyncOperationCollection",
    "AsyncOperationResourceType",
    "AsyncOperationSortBy",
    "AsyncOperationStatus",
    "AsyncOperationSummary",
    "Error",
    "SortOrder",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
