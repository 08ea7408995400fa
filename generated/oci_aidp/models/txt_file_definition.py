from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class TxtFileDefinition(Model):
    delimiter: str | Unset = UNSET
    """Separator between values, such as `|`."""
    quote: str | Unset = UNSET
    """Quotation mark around values."""
