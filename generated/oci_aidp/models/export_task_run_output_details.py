from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExportTaskRunOutputDetails(Model):
    format_: models.TaskRunOutputFormat | Unset = UNSET
    """`HTML` (the default) or `IPYNB`."""
