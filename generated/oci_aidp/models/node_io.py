from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class NodeIo(Model):
    """What a slot takes or gives, and in which colours it is drawn."""

    data_type: models.NodeIoDataType
    color: models.NodeIoColor
