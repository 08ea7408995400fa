from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeploymentLogCoverage(Model):
    """A deployment log coverage."""

    state: models.DeploymentLogCoverageState
    """State."""
    retention_days: int | Unset = UNSET
    """Retention in days."""
    reasons: list[str] | Unset = UNSET
    """Reasons."""
