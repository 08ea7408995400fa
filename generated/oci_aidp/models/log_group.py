from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class LogGroup(Model):
    """The schema LogGroup."""

    compartment_id: str | Unset = UNSET
    """OCID of the compartment."""
    group_name: str | Unset = UNSET
    log_name: str | Unset = UNSET
