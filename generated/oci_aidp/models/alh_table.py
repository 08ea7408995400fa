from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True, repr=False)
class AlhTable(Table):
    """Table of an external catalog on Oracle Autonomous AI Lakehouse."""

    entity_type: TableEntityType = TableEntityType.ALH
