from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ModelDeploymentTag(Model):
    """A model deployment tag."""

    key: str
    """Key, unique within its kind."""
    value: str | Unset = UNSET
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (("key", "key", None, False), ("value", "value", None, False))
