from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class NodeIo(Model):
    """A node IO."""

    data_type: models.NodeIoDataType
    """Kind of data."""
    color: models.NodeIoColor
    """Color."""
