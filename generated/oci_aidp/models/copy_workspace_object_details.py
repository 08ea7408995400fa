from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CopyWorkspaceObjectDetails(Model):
    from_path: str | Unset = UNSET
    """Absolute, such as `/Shared/etl/load_orders.ipynb`."""
    to_path: str | Unset = UNSET
    """Absolute, such as `/Shared/archive/load_orders.ipynb`."""
    is_delete_source: bool | Unset = UNSET
    """`true` deletes the original afterwards."""
    is_over_write: bool | Unset = UNSET
    """`true` replaces an object at `toPath`."""
    buffer_size: int | Unset = UNSET
    """Capacity of the buffer that the service copies through."""
    is_include_outputs: bool | Unset = UNSET
    """Notebooks only: `true` (default) copies cell outputs, `false` clears all of them."""
    metadata_keys: str | Unset = UNSET
    """Comma-separated; what metadata to copy: keys, wildcards of a namespace, or `*` for all."""
