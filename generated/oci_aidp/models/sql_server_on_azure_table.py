from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table import Table


@define(kw_only=True)
class SqlServerOnAzureTable(Table):
    """An SQL server on Azure table: a `Table` of kind `AZURE_SQLSERVER`."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER

    _fields: ClassVar[tuple[Field, ...]] = (*Table._fields,)
