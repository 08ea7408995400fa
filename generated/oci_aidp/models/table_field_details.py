from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class TableFieldDetails(Model):
    """One column."""

    field_name: str
    """Column name."""
    field_type: str | Unset = UNSET
    """Spark SQL type, such as `STRING` or `INT`."""
    field_precision: str | Unset = UNSET
    """Number of digits in all, as text; for `DECIMAL`."""
    field_scale: str | Unset = UNSET
    """Number of digits after the point, as text; for `DECIMAL`."""
    field_description: str | Unset = UNSET
