from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ContextManagementConfiguration(Model):
    """A context management configuration."""

    rules: list[models.ContextManagementRule] | Unset = UNSET
    """Rules."""
