from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class LogGroup(Model):
    compartment_id: str | Unset = UNSET
    """OCID of the compartment."""
    group_name: str | Unset = UNSET
    log_name: str | Unset = UNSET
