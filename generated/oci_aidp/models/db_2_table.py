from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True, repr=False)
class Db2Table(Table):
    """Table of an external catalog on IBM Db2."""

    entity_type: TableEntityType = TableEntityType.DB2
