from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LogGroup(Model):
    """The schema LogGroup."""

    compartment_id: str | Unset = UNSET
    """OCID of the compartment."""
    group_name: str | Unset = UNSET
    log_name: str | Unset = UNSET
