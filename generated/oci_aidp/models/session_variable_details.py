from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class SessionVariableDetails(Model):
    """A value that callers send with each chat request, in its `metadata` rather than in the message, such as a user
    or tenant ID. Prompts and tool settings name it as `{{sessionvariables.<name>}}`."""

    name: str
    """`sessionvariables.<name>`, in lower case."""
    description: str | Unset = UNSET
    is_required: bool | Unset = UNSET
    should_log: bool | Unset = UNSET
    """`false` keeps the value out of logs."""
    is_system: bool | Unset = UNSET
    """`true` if the system defines the variable, not the caller."""
    value: str | Unset = UNSET
    """Default value."""
