from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeploymentLogMessage(Model):
    """Text of a log event, subject to redaction and to a size limit."""

    state: models.DeploymentLogMessageState
    """Only `AVAILABLE` comes with text."""
    text: str | Unset = UNSET
    """Present only if `state` is `AVAILABLE`, otherwise null. Comes from the outside: escape it before display."""
    is_truncated: bool
    """`true` if the text was cut at the size limit."""
