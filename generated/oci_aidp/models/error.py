from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class Error(Model):
    """What went wrong."""

    code: str
    """Short code of the error, for programs."""
    message: str
    """Text of the error, for people."""
