from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class FetchOutputDetails(Model):
    """What is needed to fetch output."""

    output_key: str | Unset = UNSET
    """Key of the output."""
