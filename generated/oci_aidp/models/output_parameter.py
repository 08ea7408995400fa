from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class OutputParameter(Model):
    """The schema OutputParameter."""

    name: str
    """Chosen in the code of the task."""
    value: str | Unset = UNSET
