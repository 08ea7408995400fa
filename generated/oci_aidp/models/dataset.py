from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class Dataset(Model):
    """Reference to data that a run used for training, testing or evaluation."""

    name: str
    """Such as `order_lines`."""
    digest: str
    """Hash that, with the name, tells one state of the dataset from another."""
    source_type: str
    """Kind of place that `source` points to, such as `delta_table`; a free string."""
    source: str
    """URI or path of the data, or JSON that tells where it comes from."""
    schema: str | Unset = UNSET
    """Columns or tensor shape as text, for instance MLflow's ColSpec or TensorSpec as JSON."""
    profile: str | Unset = UNSET
    """Summary statistics as text, such as the number of rows."""

    _wire_names = {"source_type": "source_type"}
