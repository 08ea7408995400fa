from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import LoggedModelInfo


@define(kw_only=True)
class LoggedModel(Model):
    """A logged model."""

    info: LoggedModelInfo | Unset = UNSET
    """Information."""
    data: Any | Unset = UNSET
    """The data."""

    _names = {}
