from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class Db2Table(Table):
    """Table of an external catalog on IBM Db2."""

    entity_type: TableEntityType = TableEntityType.DB2
