from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True, repr=False)
class OacTable(Table):
    """Table of an external catalog on Oracle Analytics."""

    entity_type: TableEntityType = TableEntityType.ORACLE_ANALYTICS
