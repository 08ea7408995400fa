from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class FetchOutputDetails(Model):
    output_key: str | Unset = UNSET
    """1 to 100 characters; GetTaskRun returns it."""
