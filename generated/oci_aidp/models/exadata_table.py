from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class ExadataTable(Table):
    """Table of an external catalog on Oracle Exadata."""

    entity_type: TableEntityType = TableEntityType.EXADATA
