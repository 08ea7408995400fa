from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ExportTaskRunOutputDetails(Model):
    """The schema ExportTaskRunOutputDetails."""

    format_: models.TaskRunOutputFormat | Unset = UNSET
    """`HTML` (the default) or `IPYNB`."""
