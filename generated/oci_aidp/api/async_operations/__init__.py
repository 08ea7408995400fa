"""Operations of the tag AsyncOperations."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        cancel_async_operation as cancel_async_operation,
        get_async_operation as get_async_operation,
        list_async_operations as list_async_operations,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
