from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ContextManagementRule


@define(kw_only=True)
class ContextManagementConfiguration(Model):
    """A context management configuration."""

    rules: list[ContextManagementRule] | Unset = UNSET
    """Rules."""

    _names = {}
