from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .context_management_rule import ContextManagementRule


@define(kw_only=True)
class ContextManagementConfiguration(Model):
    """A context management configuration."""

    rules: list[ContextManagementRule] | Unset = UNSET
    """Rules."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("rules", "rules", _codecs.array(_codecs.model("ContextManagementRule")), False),
    )
