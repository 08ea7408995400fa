from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class OacTable(Table):
    """Table of an external catalog on Oracle Analytics."""

    entity_type: TableEntityType = TableEntityType.ORACLE_ANALYTICS
