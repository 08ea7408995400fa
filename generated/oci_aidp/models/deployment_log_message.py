from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentLogMessage(Model):
    """A deployment log message."""

    state: models.DeploymentLogMessageState
    """State."""
    text: str | Unset = UNSET
    """Text."""
    is_truncated: bool
    """Whether it is truncated."""
