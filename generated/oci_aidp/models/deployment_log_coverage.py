from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DeploymentLogCoverageState


@define(kw_only=True)
class DeploymentLogCoverage(Model):
    """A deployment log coverage."""

    state: DeploymentLogCoverageState
    """State."""
    retention_days: int | Unset = UNSET
    """Retention in days."""
    reasons: list[str] | Unset = UNSET
    """Reasons."""

    _names = {}
