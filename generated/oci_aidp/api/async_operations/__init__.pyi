from . import (
    cancel_async_operation as cancel_async_operation,
    get_async_operation as get_async_operation,
    list_async_operations as list_async_operations,
)
