from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True, repr=False)
class SqlServerOnAzureTable(Table):
    """Table of an external catalog on Azure SQL Database."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER
