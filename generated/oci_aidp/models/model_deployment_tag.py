from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelDeploymentTag(Model):
    """A model deployment tag."""

    key: str
    """Key, unique within its kind."""
    value: str | Unset = UNSET
    """Value."""
