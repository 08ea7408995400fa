from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class AlhTable(Table):
    """Table of an external catalog on Oracle Autonomous AI Lakehouse."""

    entity_type: TableEntityType = TableEntityType.ALH
