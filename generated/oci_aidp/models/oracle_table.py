from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class OracleTable(Table):
    """Table of an external catalog on Oracle Database."""

    entity_type: TableEntityType = TableEntityType.ORACLE
