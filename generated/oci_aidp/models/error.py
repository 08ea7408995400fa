from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class Error(Model):
    """Body of every answer that is not 2XX."""

    code: str
    """Short code for programs, such as `NotAuthorizedOrNotFound`, `InvalidParameter`, `MissingParameter` or
    `IncorrectState`."""
    message: str
    """Human-readable text."""
