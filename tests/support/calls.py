"""Calls generated operations sync or async, so that one test covers both, and `connect` with bad arguments."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest

import oci_aidp
from oci_aidp.errors import ConfigurationError


def sync(module: ModuleType, *arguments: Any, **named: Any) -> Any:
    """The operation's `sync`."""
    return module.sync(*arguments, **named)


def awaited(module: ModuleType, *arguments: Any, **named: Any) -> Any:
    """The operation's `asyncio`, run in an event loop of its own."""
    return asyncio.run(module.asyncio(*arguments, **named))


def sync_detailed(module: ModuleType, *arguments: Any, **named: Any) -> Any:
    """The operation's `sync_detailed`."""
    return module.sync_detailed(*arguments, **named)


def awaited_detailed(module: ModuleType, *arguments: Any, **named: Any) -> Any:
    """The operation's `asyncio_detailed`, run in an event loop of its own."""
    return asyncio.run(module.asyncio_detailed(*arguments, **named))


def items(module: ModuleType, *arguments: Any, **named: Any) -> list[Any]:
    """All items of the operation's `iterate`."""
    return list(module.iterate(*arguments, **named))


def awaited_items(module: ModuleType, *arguments: Any, **named: Any) -> list[Any]:
    """All items of the operation's `aiterate`."""

    async def main() -> list[Any]:
        return [item async for item in module.aiterate(*arguments, **named)]

    return asyncio.run(main())


both = pytest.mark.parametrize("call", [sync, awaited])
both_detailed = pytest.mark.parametrize("call", [sync_detailed, awaited_detailed])
both_items = pytest.mark.parametrize("call", [items, awaited_items])


def refusal(**arguments: Any) -> str:
    """The error of `connect` about its arguments: one line, without a cause."""
    with pytest.raises(ConfigurationError) as caught:
        oci_aidp.connect(**arguments)
    assert caught.value.__cause__ is None
    assert "\n" not in str(caught.value)
    return str(caught.value)
