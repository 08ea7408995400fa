from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class SqlServerOnAzureTable(Table):
    """Table of an external catalog on Azure SQL Database."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER
