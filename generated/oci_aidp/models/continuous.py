from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import PauseStatus


@define(kw_only=True)
class Continuous(Model):
    """Continuous."""

    pause_status: PauseStatus | Unset = UNSET
    """Status of the pause."""

    _names = {}
