from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentLogMessageState


@define(kw_only=True)
class DeploymentLogMessage(Model):
    """A deployment log message."""

    state: DeploymentLogMessageState
    """State."""
    text: str | Unset = UNSET
    """Text."""
    is_truncated: bool
    """Whether it is truncated."""

    _names = {}
