from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class Parameter(Model):
    name: str
    """Letters, digits, `_`, `-` and `.` only."""
    value: str | Unset = UNSET
    """Text; can hold system parameters, such as `{{job.run_id}}` or `{{tasks.load_orders.result_state}}`."""
