from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SpanStatus(Model):
    """The schema SpanStatus."""

    code: str | Unset = UNSET
    message: str | Unset = UNSET
