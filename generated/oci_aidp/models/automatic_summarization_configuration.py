from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AutomaticSummarizationConfiguration(Model):
    """An automatic summarization configuration."""

    is_enabled: bool | Unset = UNSET
    """Whether it is enabled."""
