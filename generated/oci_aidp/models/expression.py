from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class Expression(Model):
    """One term for the `condition` of an `IF_ELSE_TASK`."""

    key: str
    """Short name, letters and digits only, by which `condition` refers to the term."""
    value: str
    """Text of the term."""
