from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class FetchOutputDetails(Model):
    """The schema FetchOutputDetails."""

    output_key: str | Unset = UNSET
    """1 to 100 characters; GetTaskRun returns it."""
