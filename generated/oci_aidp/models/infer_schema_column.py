from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class InferSchemaColumn(Model):
    field_name: str | Unset = UNSET
    """Name in the file, or `_c0`, `_c1`, … for CSV without header."""
    field_type: str | Unset = UNSET
    """Spark SQL type, such as `STRING` or `INT`."""
    is_partition: bool | Unset = UNSET
    """`true` if the data is partitioned by it."""
    rank: int | Unset = UNSET
    """Partition level; 0 for a column that is no partition."""
