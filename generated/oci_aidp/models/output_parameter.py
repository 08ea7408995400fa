from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class OutputParameter(Model):
    name: str
    """Chosen in the code of the task."""
    value: str | Unset = UNSET
